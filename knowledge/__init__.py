"""What the product knows beside the letter in hand: the thesaurus of official words (`knowledge.terms`)."""
