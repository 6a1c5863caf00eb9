"""What staff or editors have to look at: wrong answers, wrong lines of a card, questions the guidance left open."""
