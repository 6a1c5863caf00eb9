# People and the audit log.
people-everybody = Everybody who can sign in
people-roles = Roles
people-roles-hint = Staff read conversations. Editors keep the guidance. Administrators invite people and read the audit log. Choose only what the person needs.
people-seen = Last signed in
people-state = Access
people-disabled = Closed
people-browsers = { $count ->
    [0] Open, not signed in now
    [one] Signed in with 1 browser
   *[other] Signed in with { $count } browsers
}
people-pending = Invited, not begun yet
people-link-until = The link works until { $until }.
people-withdraw = Withdraw
people-withdrawn = The invitation is withdrawn. The link does not work any more.
people-invite = Invite a colleague
people-invite-about = You get a link, which you send yourself. It works once.
people-name = Your colleague's name
people-name-hint = It is used to sign in, an e-mail address for example.
people-name-missing = Write a name of at most 120 characters.
people-name-taken = There is somebody by that name already.
people-no-role = Choose at least one role.
people-invite-go = Make a link
people-link = The link is ready
people-link-about = Send the link to { $name }. It works once and for { $days } days.
people-link-once = The link is shown only now. Whoever has it can sign in: send it by a safe way.
people-link-done = I have saved the link
people-back = To all people
people-way = Signs in with
people-way-password = Name and password
people-way-provider = The municipality's login
people-set-roles = Save roles
people-roles-elsewhere = This person signs in with the municipality's login. The roles are decided there.
people-access = Access
people-sign-out = Sign the person out everywhere
people-new-link = Make a link for a new password
people-no-password = This person has no password here, or the access is closed.
people-disable = Close the access
people-disable-sure = Do you want to close the access of { $name }?
people-enable = Open the access again
people-last-admin = There must be at least one administrator. Give somebody else the role first.
people-done-set-roles = The roles are saved.
people-done-disable = The access is closed.
people-done-enable = The access is open again.
people-done-sign-out-everywhere = The person is signed out everywhere.

audit-about = The audit log shows who did what. Nobody can change it. That you read it stands there too.
audit-check = Check the log
audit-back = To the log
audit-deed = Deed
audit-who = Who
audit-all = All
audit-show = Show
audit-newest = The newest first
audit-number = No.
audit-at = When
audit-subject = What
audit-program = The program
audit-holds = { $entries ->
    [one] The log is whole: 1 line was checked.
   *[other] The log is whole: { $entries } lines were checked.
}
audit-broken = The log is not whole. The first line that does not fit is no. { $number }. Tell your IT security.
audit-head-about = Write this code down somewhere else. With it you can see later whether the last lines were removed: python -m desk audit verify --head CODE

deed-sign-in = Signed in
deed-sign-in-refused = Was refused signing in
deed-sign-out = Signed out
deed-sign-out-everywhere = Signed out everywhere
deed-invite = Invited
deed-withdraw-invitation = Withdrew an invitation
deed-account-made = Took an invitation
deed-new-password-link = Made a link for a new password
deed-new-password = Changed the password
deed-new-password-refused = Could not change the password
deed-set-roles = Changed roles
deed-disable = Closed access
deed-enable = Opened access
deed-read-audit-log = Read the audit log
