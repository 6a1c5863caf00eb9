"""Questions a citizen may ask, with what each must come to; half of them sealed."""
