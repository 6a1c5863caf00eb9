"""Blocks of a letter in, the bytes of a file out: one module a producer."""
