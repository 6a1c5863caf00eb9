"""A sentence of the page in, sound out; a recording in, its words out: for who would rather listen or speak."""
