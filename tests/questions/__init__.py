"""Questions a citizen may ask, with what each must come to; some of them sealed."""
