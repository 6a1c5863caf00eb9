"""Letters kept sealed: their gold is compared once, for a figure."""
