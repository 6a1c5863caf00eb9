# At logge ind og ud.
sign-in-title = Log ind
sign-in-signed-out = Du er logget ud.
