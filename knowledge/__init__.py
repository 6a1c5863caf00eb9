"""What the product knows beside the letter in hand: the thesaurus (`terms`), the guidance (`editions`, `search`)."""
