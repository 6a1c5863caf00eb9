# Signing in and out.
sign-in-title = Sign in
sign-in-signed-out = You are signed out.
