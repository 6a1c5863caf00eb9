"""Letters that were sealed until their figure was taken."""
