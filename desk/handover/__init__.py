"""What a citizen shares with a person of the municipality, under a short code."""
