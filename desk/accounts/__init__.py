"""Staff, editors and admins: who they are, how they sign in, what they may."""
