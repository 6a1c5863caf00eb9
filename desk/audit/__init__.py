"""What was read, exported, published and switched, in a log that shows tampering."""
