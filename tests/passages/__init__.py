"""Short passages as cut from letters by Danish authorities, each with what a careful reader finds in it."""
