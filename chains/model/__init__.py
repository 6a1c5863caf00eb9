"""A configured language model's words in, verified ones out: what it says never changes a fact that code has found."""
