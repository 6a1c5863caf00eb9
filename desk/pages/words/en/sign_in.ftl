# Signing in and out.
sign-in-title = Sign in
sign-in-about = The desk is for the municipality's staff.
sign-in-name = Name
sign-in-password = Password
sign-in-provider = Sign in with the municipality's login
sign-in-or = Or with a password
sign-in-lost = Have you forgotten your password? Ask your administrator for a new link.
sign-in-wrong = The name or the password is wrong.
sign-in-too-often = There have been too many tries. Wait a quarter of an hour and try again.
sign-in-signed-out = You are signed out.
sign-in-signed-out-everywhere = You are signed out on all your devices.
sign-in-no-provider = Here you sign in with a name and a password.
sign-in-provider-again = Signing in was not completed, or it took too long. Try again from the start.
sign-in-provider-failed = We got no answer from the municipality's login, or one we could not trust. Try again in a moment.
sign-in-no-role = You are signed in, but you have not been given access to the desk. Ask your administrator.
sign-in-disabled = Your access is closed. Ask your administrator.

invitation-title = Get started
invitation-about = You are invited to the desk. Choose a password.
invitation-new-password = Choose a new password. You will be signed out everywhere else.
invitation-until = The link works until
invitation-go = Save and sign in
invitation-over = The link does not work any more. It can be used once, and only for some days. Ask your administrator for a new one.
invitation-name-taken = There is somebody by that name already. Ask your administrator for a new link.

password-choose = Choose a password
password-new = New password
password-old = Your password now
password-again = The new one again
password-hint = At least 12 characters. Four words that do not belong together, for example.
password-change = Change password
password-changed = Your password is changed. You are signed out everywhere else.
password-elsewhere = You sign in with the municipality's login. You change your password there.
password-too-short = The password is too short. It must have at least 12 characters.
password-too-long = The password is too long. It may have at most 200 characters.
password-too-plain = The password is too easy to guess. Use four words that do not belong together, for example.
password-not-the-same = The two passwords are not the same.
old-password-wrong = The password you have now is wrong.
old-password-too-often = There have been too many tries. Wait a quarter of an hour and try again.

me-roles = You are:
me-password = Password
me-everywhere = Sign out everywhere
me-everywhere-about = Did you forget to sign out on another computer? You can do it from here.
