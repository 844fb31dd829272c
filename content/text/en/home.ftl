# The door: the home page, and the way into a room.

home-tagline = Narrowing gaps. Together.
home-title = Enter the room
home-code = Room code
home-code-hint = Eight digits, from the shared screen
home-code-looking = Looking for the room…
home-code-slow = The network is slow. Still looking…
home-code-found = Found: { $title }
home-code-short = A room code has eight digits

home-name = What should we call you?
home-name-hint = Everyone in the room will see this name
home-name-missing = A name is needed to enter. A nickname will do
home-name-left = { $count ->
    [0] No room for more characters
    [one] Room for one more character
   *[other] Room for { $count } more characters
  }
home-affiliation = Where do you come from?
home-affiliation-principal = School leadership
home-affiliation-teacher = Teaching
home-affiliation-parent = Parents
home-affiliation-pupil = Pupils
home-affiliation-inspector = Inspectorate
home-affiliation-municipality = Local authority
home-affiliation-youth = Youth work
home-affiliation-other = Other
home-optional = Optional
home-kept = Your seat is kept here, as { $name }
home-enter = Enter the room
home-entering = Entering…
home-foot = No sign-up, no password, nothing to install
home-privacy = What is kept?

home-closed-title = The room is closed to newcomers
home-closed-text = Those already inside carry on as usual. Ask the facilitator to open the door, then try again.
home-try-again = Try again

home-return-offer = Have a return code?
home-return-text = The return code is in the room's menu, on the phone you joined with. Afterwards you continue here, with the same name and the same cards.
home-return-code = Return code
home-return-hint = Six digits
home-return-enter = Back to the room
home-return-without = No return code? Enter with a name

home-rooms = Rooms on this phone
home-room-seat = As { $name }
home-room-console = You facilitate
home-room-code = Room { $code }
home-room-back = Back to the room { $title }
home-room-open-console = To the console of { $title }
home-room-forget = Take { $title } off the list
home-facilitators = Facilitating a meeting?
home-open-room = Open a room
