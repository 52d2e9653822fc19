/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["care-self-referral: First page"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: First page */

snapshots["care-self-referral: First page, no practice"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: First page, no practice */

snapshots["care-self-referral: Question: radios"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Are you registered with Elmfield Surgery (demonstration)?" [focused]
    StaticText "This means it is the GP practice you go to."
    radio "Yes"
    StaticText "Yes"
    radio "No, or I’m not sure"
    StaticText "No, or I’m not sure"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: radios */

snapshots["care-self-referral: Question: checkboxes"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would you like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: checkboxes */

snapshots["care-self-referral: Question: checkboxes, revealed"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would you like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else" [checked]
    StaticText "Something else"
    StaticText "What is it?"
    textbox "What is it?"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: checkboxes, revealed */

snapshots["care-self-referral: Question: text area"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "How are things for you at the moment? (optional)" [focused]
    StaticText "In your own words. A line is enough, and you can leave it blank and talk about it later."
    textbox "How are things for you at the moment? (optional)" (In your own words. A line is enough, and you can leave it blank and talk about it later.) [multiline]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: text area */

snapshots["care-self-referral: Question: safety"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Is there anything that makes you feel unsafe, at home or anywhere else?" [focused]
    StaticText "Such as somebody who hurts or frightens you, or thoughts of harming yourself. We ask so that help reaches you in a safe way. You choose how much to say."
    radio "Yes" [checked]
    StaticText "Yes"
    StaticText "What would you like us to know? (optional)"
    StaticText "Only if you want to. Nobody reads this straight away."
    textbox "What would you like us to know? (optional)" (Only if you want to. Nobody reads this straight away.) [multiline]
    radio "No"
    StaticText "No"
    radio "I’d rather not say"
    StaticText "I’d rather not say"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: safety */

snapshots["care-self-referral: Question: several fields"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What is your name?" [focused]
    StaticText "First name"
    textbox "First name"
    StaticText "Last name"
    textbox "Last name"
    StaticText "What should we call you? (optional)"
    textbox "What should we call you? (optional)"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: several fields */

snapshots["care-self-referral: Question: date"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What is your date of birth?" [focused]
    StaticText "For example, 15 3 1984"
    StaticText "Day"
    textbox "Day"
    StaticText "Month"
    textbox "Month"
    StaticText "Year"
    textbox "Year"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: date */

snapshots["care-self-referral: Question: ways to make contact"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "How is it safe to contact you?" [focused]
    StaticText "Choose only what feels right. Think about who else may hear a call, see a text or open a letter."
    checkbox "Phone call"
    StaticText "Phone call"
    checkbox "Text message"
    StaticText "Text message"
    checkbox "Email"
    StaticText "Email"
    checkbox "Letter"
    StaticText "Letter"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: ways to make contact */

snapshots["care-self-referral: Question: phone"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What is your phone number?" [focused]
    StaticText "Best is a phone that only you, or people you trust, pick up."
    textbox "What is your phone number?" (Best is a phone that only you, or people you trust, pick up.)
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: phone */

snapshots["care-self-referral: Question: email"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What is your email address?" [focused]
    StaticText "Best is one that nobody else reads."
    textbox "What is your email address?" (Best is one that nobody else reads.)
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: email */

snapshots["care-self-referral: Question: address"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Where should we send letters?" [focused]
    StaticText "The whole address, with the postcode. Somebody else there may see or open them."
    textbox "Where should we send letters?" (The whole address, with the postcode. Somebody else there may see or open them.) [multiline]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: address */

snapshots["care-self-referral: Question: NHS number"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Do you know your NHS number?" [focused]
    StaticText "It is in the NHS App and on NHS letters. It is fine to go on without it."
    radio "Yes" [checked]
    StaticText "Yes"
    StaticText "NHS number"
    StaticText "10 digits, like 999 000 0018"
    textbox "NHS number" (10 digits, like 999 000 0018)
    radio "No, or I’m not sure"
    StaticText "No, or I’m not sure"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: NHS number */

snapshots["care-self-referral: Question: communication"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What makes it easier for you to talk and read?" [focused]
    StaticText "Choose all that help."
    checkbox "Someone who speaks my language"
    StaticText "Someone who speaks my language"
    checkbox "British Sign Language (BSL)"
    StaticText "British Sign Language (BSL)"
    checkbox "Easy Read: simple words and pictures"
    StaticText "Easy Read: simple words and pictures"
    checkbox "Large print"
    StaticText "Large print"
    checkbox "Braille"
    StaticText "Braille"
    checkbox "Something to listen to"
    StaticText "Something to listen to"
    checkbox "More time to talk"
    StaticText "More time to talk"
    checkbox "Someone I trust with me"
    StaticText "Someone I trust with me"
    checkbox "Something else"
    StaticText "Something else"
    checkbox "None of these"
    StaticText "None of these"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: communication */

snapshots["care-self-referral: Question: consent"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Can we send your answers to Elmfield link workers (demonstration)?" [focused]
    StaticText "The service uses them to help you, and may put a note in your GP record. You can change your mind at any time by telling the service."
    radio "Yes"
    StaticText "Yes"
    radio "No"
    StaticText "No"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: consent */

snapshots["care-self-referral: Question: borough"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Where do you live?" [focused]
    StaticText "Choose the borough. It is the name on the council tax bill."
    combobox "Where do you live?" = "Choose from the list" (Choose the borough. It is the name on the council tax bill.)
      option "Choose from the list"
      option "Barking and Dagenham"
      option "City of London"
      option "Hackney"
      option "Havering"
      option "Newham"
      option "Redbridge"
      option "Tower Hamlets"
      option "Waltham Forest"
      option "Bexley"
      option "Bromley"
      option "Greenwich"
      option "Lambeth"
      option "Lewisham"
      option "Southwark"
      option "Somewhere else"
      option "I’m not sure"
    button "Continue"
  DisclosureTriangle "Need help now?"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: borough */

snapshots["care-self-referral: Question: practice"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Which GP practice are you registered with?" [focused]
    StaticText "Help like this is mostly arranged by GP practices, so it tells us who can help."
    combobox "Which GP practice are you registered with?" = "It is not in this list" (Help like this is mostly arranged by GP practices, so it tells us who can help.)
      option "Choose from the list"
      option "Sternhall Lane Surgery"
      option "Tessa Jowell GP Surgery"
      option "The Lordship Lane Surgery"
      option "The Three Zero Six Medical Centre"
      option "It is not in this list"
      option "None, or I’m not sure"
    StaticText "What is the practice called?"
    textbox "What is the practice called?"
    button "Continue"
  DisclosureTriangle "Need help now?"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Question: practice */

snapshots["care-self-referral: Error: nothing chosen"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  alert [focused]
    heading 3 "There is a problem"
    link "Select who this form is for"
  form
    heading 3 "Who is this form for?"
    StaticText "Error:"
    StaticText "Select who this form is for"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: Error: nothing chosen */

snapshots["care-self-referral: Error: nothing ticked"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Select what you would like help with"
    heading 2 "What would you like help with?"
    StaticText "Choose as many as you like. You do not have to be sure."
    StaticText "Error:"
    StaticText "Select what you would like help with"
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: nothing ticked */

snapshots["care-self-referral: Error: nothing in the list"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Select where you live, or ‘I’m not sure’"
    heading 2 "Where do you live?"
    StaticText "Choose the borough. It is the name on the council tax bill."
    StaticText "Error:"
    StaticText "Select where you live, or ‘I’m not sure’"
    combobox "Where do you live?" = "Choose from the list" (Choose the borough. It is the name on the council tax bill. Error: Select where you live, or ‘I’m not sure’) [invalid true]
      option "Choose from the list"
      option "Barking and Dagenham"
      option "City of London"
      option "Hackney"
      option "Havering"
      option "Newham"
      option "Redbridge"
      option "Tower Hamlets"
      option "Waltham Forest"
      option "Bexley"
      option "Bromley"
      option "Greenwich"
      option "Lambeth"
      option "Lewisham"
      option "Southwark"
      option "Somewhere else"
      option "I’m not sure"
    button "Continue"
  DisclosureTriangle "Need help now?"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: nothing in the list */

snapshots["care-self-referral: Error: practice without a name"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Enter the name of the GP practice"
    heading 2 "Which GP practice are you registered with?"
    StaticText "Help like this is mostly arranged by GP practices, so it tells us who can help."
    combobox "Which GP practice are you registered with?" = "It is not in this list" (Help like this is mostly arranged by GP practices, so it tells us who can help.)
      option "Choose from the list"
      option "Sternhall Lane Surgery"
      option "Tessa Jowell GP Surgery"
      option "The Lordship Lane Surgery"
      option "The Three Zero Six Medical Centre"
      option "It is not in this list"
      option "None, or I’m not sure"
    StaticText "What is the practice called?"
    StaticText "Error:"
    StaticText "Enter the name of the GP practice"
    textbox "What is the practice called?" (Error: Enter the name of the GP practice) [invalid true]
    button "Continue"
  DisclosureTriangle "Need help now?"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: practice without a name */

snapshots["care-self-referral: Error: two fields"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Enter your first name"
      link "Enter your last name"
    heading 2 "What is your name?"
    StaticText "First name"
    StaticText "Error:"
    StaticText "Enter your first name"
    textbox "First name" (Error: Enter your first name) [invalid true]
    StaticText "Last name"
    StaticText "Error:"
    StaticText "Enter your last name"
    textbox "Last name" (Error: Enter your last name) [invalid true]
    StaticText "What should we call you? (optional)"
    textbox "What should we call you? (optional)" = "Exa"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: two fields */

snapshots["care-self-referral: Error: no date"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Enter your date of birth"
    heading 2 "What is your date of birth?"
    StaticText "For example, 15 3 1984"
    StaticText "Error:"
    StaticText "Enter your date of birth"
    StaticText "Day"
    textbox "Day"
    StaticText "Month"
    textbox "Month"
    StaticText "Year"
    textbox "Year"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: no date */

snapshots["care-self-referral: Error: part of a date"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Date of birth must have a day, a month and a year"
    heading 2 "What is your date of birth?"
    StaticText "For example, 15 3 1984"
    StaticText "Error:"
    StaticText "Date of birth must have a day, a month and a year"
    StaticText "Day"
    textbox "Day" = "15"
    StaticText "Month"
    textbox "Month" [invalid true]
    StaticText "Year"
    textbox "Year" = "1984"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: part of a date */

snapshots["care-self-referral: Error: no such date"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Date of birth must be a real date, such as 27 3 1956"
    heading 2 "What is your date of birth?"
    StaticText "For example, 15 3 1984"
    StaticText "Error:"
    StaticText "Date of birth must be a real date, such as 27 3 1956"
    StaticText "Day"
    textbox "Day" = "31" [invalid true]
    StaticText "Month"
    textbox "Month" = "2"
    StaticText "Year"
    textbox "Year" = "1984"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: no such date */

snapshots["care-self-referral: Error: date to come"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Date of birth must be in the past"
    heading 2 "What is your date of birth?"
    StaticText "For example, 15 3 1984"
    StaticText "Error:"
    StaticText "Date of birth must be in the past"
    StaticText "Day"
    textbox "Day" = "1"
    StaticText "Month"
    textbox "Month" = "1"
    StaticText "Year"
    textbox "Year" = "2199" [invalid true]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: date to come */

snapshots["care-self-referral: Error: phone"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Enter a full phone number, such as 020 7946 0123. For one from abroad start with +"
    heading 2 "What is your phone number?"
    StaticText "Best is a phone that only you, or people you trust, pick up."
    StaticText "Error:"
    StaticText "Enter a full phone number, such as 020 7946 0123. For one from abroad start with +"
    textbox "What is your phone number?" = "12" (Best is a phone that only you, or people you trust, pick up. Error: Enter a full phone number, such as 020 7946 0123. For one from abroad start with +) [invalid true]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: phone */

snapshots["care-self-referral: Error: email"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Enter an email address like name@example.com"
    heading 2 "What is your email address?"
    StaticText "Best is one that nobody else reads."
    StaticText "Error:"
    StaticText "Enter an email address like name@example.com"
    textbox "What is your email address?" = "nobody" (Best is one that nobody else reads. Error: Enter an email address like name@example.com) [invalid true]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: email */

snapshots["care-self-referral: Error: NHS number"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Check the NHS number. One of its digits is not right. If you are not sure, choose that you do not know it"
    heading 2 "Do you know your NHS number?"
    StaticText "It is in the NHS App and on NHS letters. It is fine to go on without it."
    radio "Yes" [checked]
    StaticText "Yes"
    StaticText "NHS number"
    StaticText "10 digits, like 999 000 0018"
    StaticText "Error:"
    StaticText "Check the NHS number. One of its digits is not right. If you are not sure, choose that you do not know it"
    textbox "NHS number" = "999 123 4501" (10 digits, like 999 000 0018 Error: Check the NHS number. One of its digits is not right. If you are not sure, choose that you do not know it) [invalid true]
    radio "No, or I’m not sure"
    StaticText "No, or I’m not sure"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: NHS number */

snapshots["care-self-referral: Error: too long"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    alert [focused]
      heading 2 "There is a problem"
      link "Your answer is 800 characters too long. The most we can take is 4000"
    heading 2 "How are things for you at the moment? (optional)"
    StaticText "In your own words. A line is enough, and you can leave it blank and talk about it later."
    StaticText "Error:"
    StaticText "Your answer is 800 characters too long. The most we can take is 4000"
    textbox "How are things for you at the moment? (optional)" = "It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. It is a long story. " (In your own words. A line is enough, and you can leave it blank and talk about it later. Error: Your answer is 800 characters too long. The most we can take is 4000) [invalid true] [multiline]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Error: too long */

snapshots["care-self-referral: Route: own service"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "You can refer yourself" [focused]
    StaticText "Your answers will go to Elmfield link workers (demonstration). A link worker there will listen to what matters to you, and help you find support near you."
    StaticText "Most questions are short. Nothing is sent until you choose Send at the end."
    StaticText "Elmfield link workers (demonstration) takes referrals from people registered with Elmfield Surgery (demonstration)."
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: own service */

snapshots["care-self-referral: Route: area’s table"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "You can refer yourself" [focused]
    StaticText "Your answers will go to Elmbridge Vale Connect (demonstration). A link worker there will listen to what matters to you, and help you find support near you."
    StaticText "Most questions are short. Nothing is sent until you choose Send at the end."
    StaticText "This is because your GP practice is in Elmbridge Vale."
    StaticText "Elmbridge Vale Connect (demonstration)"
    link "020 7946 0303"
    StaticText "Monday to Friday, 9am to 5pm"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmbridge Vale Connect (demonstration) on 020 7946 0303"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: area’s table */

snapshots["care-self-referral: Route: unknown"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Your way to help starts with a person" [focused]
    StaticText "We cannot take this form for you, but you can still get the same kind of help. Ask to speak to a social prescriber, also called a link worker."
    StaticText "Here is who to ask. You do not need to explain everything. ‘I would like to see a link worker’ is enough."
    StaticText "We have not been able to check if people in Southwark can refer themselves. The team for north Southwark asks people to go through their GP practice."
    StaticText "Checked on (a day)."
    heading 3 "Who can help"
    StaticText "Sternhall Lane Surgery"
    link "020 7639 3553"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    link "NHS 111"
    link "111"
    StaticText "Call day or night if you need help soon. For your mental health, choose the mental health option."
    link "Samaritans"
    link "116 123"
    StaticText "Call free, day or night, to talk to someone who listens."
    link "NHS South East London"
    StaticText "They plan health care where you live. Their website says who to ask."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: unknown */

snapshots["care-self-referral: Route: no borough"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Your way to help starts with a person" [focused]
    StaticText "We cannot take this form for you, but you can still get the same kind of help. Ask to speak to a social prescriber, also called a link worker."
    StaticText "Here is who to ask. You do not need to explain everything. ‘I would like to see a link worker’ is enough."
    StaticText "We do not know the rule where you live. Your GP practice knows."
    heading 3 "Who can help"
    StaticText "Your GP practice"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    link "Find your GP practice's phone number"
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: no borough */

snapshots["care-self-referral: Route: by phone"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Your way to help starts with a person" [focused]
    StaticText "We cannot take this form for you, but you can still get the same kind of help. Ask to speak to a social prescriber, also called a link worker."
    StaticText "Here is who to ask. You do not need to explain everything. ‘I would like to see a link worker’ is enough."
    StaticText "This is because your GP practice is in Elmbridge Vale."
    StaticText "You can call the service yourself."
    StaticText "Elmbridge Vale Connect (demonstration)"
    link "020 7946 0303"
    StaticText "Monday to Friday, 9am to 5pm"
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  StaticText "If you would rather talk, call Elmbridge Vale Connect (demonstration) on 020 7946 0303"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: by phone */

snapshots["care-self-referral: Route: through the practice"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Your way to help starts with a person" [focused]
    StaticText "We cannot take this form for you, but you can still get the same kind of help. Ask to speak to a social prescriber, also called a link worker."
    StaticText "Here is who to ask. You do not need to explain everything. ‘I would like to see a link worker’ is enough."
    StaticText "In Elmbridge Vale the practices refer people."
    StaticText "Someone at your GP practice can refer you."
    StaticText "Checked on (a day)."
    StaticText "This may be out of date: it was due to be checked by (a day)."
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Route: through the practice */

snapshots["care-self-referral: Safety: read before going on"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Thank you for telling us" [focused]
    StaticText "Nobody reads this form straight away. If you need help sooner, you can have it now, day or night."
    StaticText "If you are in danger, or might harm yourself soon, call 999."
    StaticText "If you need urgent help with your mental health, call 111 and choose the mental health option."
    StaticText "To talk to somebody who listens, call Samaritans free on 116 123."
    StaticText "You can go on with the form when you are ready."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
    button "Continue"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Safety: read before going on */

snapshots["care-self-referral: Stop: without their say-so"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Please talk with them first" [focused]
    StaticText "It is kind of you to look for help. We can only take this form when the person knows about it and agrees."
    StaticText "Once they have said yes, you can come back and fill it in together."
    StaticText "If they cannot decide this for themselves, or you are worried about them, talk to their GP practice. You can tell the practice what you see, even without their say-so."
    StaticText "If somebody is in danger now, call 999."
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Stop: without their say-so */

snapshots["care-self-referral: Stop: too young"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "There is other help for you" [focused]
    StaticText "This form is for people aged 18 and over. You still deserve help, and you do not have to manage alone."
    StaticText "Tell an adult you trust how things are: someone at home, at school or college, or at your GP practice. You can talk to the practice without your parents."
    StaticText "If you are under 19, you can call Childline free on 0800 1111, day or night."
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Stop: too young */

snapshots["care-self-referral: Stop: not to be shared"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "We have not sent anything" [focused]
    StaticText "That is your choice, and it is fine. Nobody at the service has seen your answers."
    StaticText "You can still get help. Ask your GP practice if you can talk to a link worker, and tell them only what you want to."
    StaticText "If you change your mind, go back and choose yes."
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Stop: not to be shared */

snapshots["care-self-referral: Stop: not to be contacted"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "We have not sent anything" [focused]
    StaticText "If nobody may contact you, the service cannot help you through this form. That is your choice, and it is fine."
    StaticText "You can be the one who makes contact. Call your GP practice, or go in, and ask to talk to a link worker."
    StaticText "If you change your mind, go back and choose yes."
    heading 3 "Who can help"
    StaticText "Elmfield Surgery (demonstration)"
    link "020 7946 0101"
    StaticText "Ask to talk to the link worker, also called a social prescriber."
    StaticText "NHS 111"
    link "111"
    StaticText "They answer day and night, and can tell you who to talk to."
    region "Need help now?"
      heading 3 "Need help now?"
      StaticText "If a life is at risk, call"
      link "999"
      StaticText "For urgent medical help, or help with your mental health (press 2), call"
      link "111"
      StaticText "To talk to Samaritans at any hour, free, call"
      link "116 123"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Stop: not to be contacted */

snapshots["care-self-referral: Someone else: say-so"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Have they said yes to this form?" [focused]
    StaticText "It is about their life, so it is theirs to decide. They need to know what you send, and agree to it."
    radio "Yes, they agree"
    StaticText "Yes, they agree"
    radio "No, or not yet"
    StaticText "No, or not yet"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Someone else: say-so */

snapshots["care-self-referral: Someone else: about the helper"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "About you" [focused]
    StaticText "Your full name"
    textbox "Your full name"
    StaticText "How do you know them? (optional)"
    StaticText "For example, daughter, neighbour or support worker"
    textbox "How do you know them? (optional)" (For example, daughter, neighbour or support worker)
    StaticText "Your phone number"
    textbox "Your phone number"
    StaticText "Who should we contact first?"
    radio "The person I help"
    StaticText "The person I help"
    radio "Me"
    StaticText "Me"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Someone else: about the helper */

snapshots["care-self-referral: Someone else: needs"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would they like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Someone else: needs */

snapshots["care-self-referral: Someone else: check answers"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Check your answers" [focused]
    StaticText "Nothing has been sent yet."
    StaticText "Who is this form for?"
    StaticText "Someone I help"
    button "Change : Who is this form for?"
    StaticText "Have they said yes to this form?"
    StaticText "Yes, they agree"
    button "Change : Have they said yes to this form?"
    StaticText "Are they registered with Elmfield Surgery (demonstration)?"
    StaticText "Yes"
    button "Change : Are they registered with Elmfield Surgery (demonstration)?"
    StaticText "Are they 18 or over?"
    StaticText "Yes"
    button "Change : Are they 18 or over?"
    StaticText "Your full name"
    StaticText "Helpful Neighbour"
    button "Change : Your full name"
    StaticText "How do you know them?"
    StaticText "Neighbour"
    button "Change : How do you know them?"
    StaticText "Your phone number"
    StaticText "020 7946 0998"
    button "Change : Your phone number"
    StaticText "Who should we contact first?"
    StaticText "The person I help"
    button "Change : Who should we contact first?"
    StaticText "What would they like help with?"
    StaticText "Feeling lonely or cut off"
    StaticText "Money, bills or debt"
    button "Change : What would they like help with?"
    StaticText "How are things for them at the moment?"
    StaticText "I moved here last year and know nobody yet."
    button "Change : How are things for them at the moment?"
    StaticText "What matters most to them?"
    StaticText "Having somebody to eat with."
    button "Change : What matters most to them?"
    StaticText "Is there anything that makes them feel unsafe, at home or anywhere else?"
    StaticText "No"
    button "Change : Is there anything that makes them feel unsafe, at home or anywhere else?"
    StaticText "First name"
    StaticText "Example"
    button "Change : First name"
    StaticText "Last name"
    StaticText "Person"
    button "Change : Last name"
    StaticText "What do they like to be called?"
    StaticText "Exa"
    button "Change : What do they like to be called?"
    StaticText "What is their date of birth?"
    StaticText "15 March 1984"
    button "Change : What is their date of birth?"
    StaticText "How is it safe to contact them?"
    StaticText "Phone call"
    button "Change : How is it safe to contact them?"
    StaticText "What is their phone number?"
    StaticText "020 7946 0999"
    button "Change : What is their phone number?"
    StaticText "Is it safe to leave a voicemail?"
    StaticText "No, do not leave one"
    button "Change : Is it safe to leave a voicemail?"
    StaticText "Is there anything else we need to know to contact them safely?"
    StaticText "Mornings are best."
    button "Change : Is there anything else we need to know to contact them safely?"
    StaticText "Do you know their NHS number?"
    StaticText "No, or I’m not sure"
    button "Change : Do you know their NHS number?"
    StaticText "What makes it easier for them to talk and read?"
    StaticText "None of these"
    button "Change : What makes it easier for them to talk and read?"
    StaticText "Do they agree that we send these answers to Elmfield link workers (demonstration)?"
    StaticText "Yes"
    button "Change : Do they agree that we send these answers to Elmfield link workers (demonstration)?"
    StaticText "Do they agree that Elmfield link workers (demonstration) contacts them, or you, about this?"
    StaticText "Yes"
    button "Change : Do they agree that Elmfield link workers (demonstration) contacts them, or you, about this?"
    StaticText "Do they agree that Elmfield link workers (demonstration) passes their details to another group that may help?"
    StaticText "No"
    button "Change : Do they agree that Elmfield link workers (demonstration) passes their details to another group that may help?"
    button "Send my referral"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Someone else: check answers */

snapshots["care-self-referral: Check answers"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Check your answers" [focused]
    StaticText "Nothing has been sent yet."
    StaticText "Who is this form for?"
    StaticText "Me"
    button "Change : Who is this form for?"
    StaticText "Are you registered with Elmfield Surgery (demonstration)?"
    StaticText "Yes"
    button "Change : Are you registered with Elmfield Surgery (demonstration)?"
    StaticText "Are you 18 or over?"
    StaticText "Yes"
    button "Change : Are you 18 or over?"
    StaticText "What would you like help with?"
    StaticText "Feeling lonely or cut off"
    StaticText "Money, bills or debt"
    button "Change : What would you like help with?"
    StaticText "How are things for you at the moment?"
    StaticText "I moved here last year and know nobody yet."
    button "Change : How are things for you at the moment?"
    StaticText "What matters most to you?"
    StaticText "Having somebody to eat with."
    button "Change : What matters most to you?"
    StaticText "Is there anything that makes you feel unsafe, at home or anywhere else?"
    StaticText "No"
    button "Change : Is there anything that makes you feel unsafe, at home or anywhere else?"
    StaticText "First name"
    StaticText "Example"
    button "Change : First name"
    StaticText "Last name"
    StaticText "Person"
    button "Change : Last name"
    StaticText "What should we call you?"
    StaticText "Exa"
    button "Change : What should we call you?"
    StaticText "What is your date of birth?"
    StaticText "15 March 1984"
    button "Change : What is your date of birth?"
    StaticText "How is it safe to contact you?"
    StaticText "Phone call"
    button "Change : How is it safe to contact you?"
    StaticText "What is your phone number?"
    StaticText "020 7946 0999"
    button "Change : What is your phone number?"
    StaticText "Is it safe to leave a voicemail?"
    StaticText "No, do not leave one"
    button "Change : Is it safe to leave a voicemail?"
    StaticText "Is there anything else we need to know to contact you safely?"
    StaticText "Mornings are best."
    button "Change : Is there anything else we need to know to contact you safely?"
    StaticText "Do you know your NHS number?"
    StaticText "No, or I’m not sure"
    button "Change : Do you know your NHS number?"
    StaticText "What makes it easier for you to talk and read?"
    StaticText "None of these"
    button "Change : What makes it easier for you to talk and read?"
    StaticText "Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Yes"
    button "Change : Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Can Elmfield link workers (demonstration) contact you about this?"
    StaticText "Yes"
    button "Change : Can Elmfield link workers (demonstration) contact you about this?"
    StaticText "Can Elmfield link workers (demonstration) pass your details to another group that may help you?"
    StaticText "No"
    button "Change : Can Elmfield link workers (demonstration) pass your details to another group that may help you?"
    button "Send my referral"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Check answers */

snapshots["care-self-referral: Check answers, everything"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Check your answers" [focused]
    StaticText "Nothing has been sent yet."
    StaticText "Who is this form for?"
    StaticText "Me"
    button "Change : Who is this form for?"
    StaticText "Are you registered with Elmfield Surgery (demonstration)?"
    StaticText "Yes"
    button "Change : Are you registered with Elmfield Surgery (demonstration)?"
    StaticText "Are you 18 or over?"
    StaticText "Yes"
    button "Change : Are you 18 or over?"
    StaticText "What would you like help with?"
    StaticText "Feeling lonely or cut off"
    StaticText "Stress or worry"
    StaticText "Feeling low"
    StaticText "Losing someone"
    StaticText "Money, bills or debt"
    StaticText "A home, or problems with it"
    StaticText "Work, or finding work"
    StaticText "Living with a long-term illness or condition"
    StaticText "Living with pain"
    StaticText "Getting more active"
    StaticText "Looking after somebody"
    StaticText "Something else"
    button "Change : What would you like help with?"
    StaticText "What is it?"
    StaticText "Filling in forms"
    button "Change : What is it?"
    StaticText "How are things for you at the moment?"
    StaticText "I moved here last year and know nobody yet."
    button "Change : How are things for you at the moment?"
    StaticText "What matters most to you?"
    StaticText "Having somebody to eat with."
    button "Change : What matters most to you?"
    StaticText "Is there anything that makes you feel unsafe, at home or anywhere else?"
    StaticText "Yes"
    button "Change : Is there anything that makes you feel unsafe, at home or anywhere else?"
    StaticText "What would you like us to know?"
    StaticText "My neighbour shouts at me."
    button "Change : What would you like us to know?"
    StaticText "First name"
    StaticText "Example"
    button "Change : First name"
    StaticText "Last name"
    StaticText "Person"
    button "Change : Last name"
    StaticText "What should we call you?"
    StaticText "Exa"
    button "Change : What should we call you?"
    StaticText "What is your date of birth?"
    StaticText "15 March 1984"
    button "Change : What is your date of birth?"
    StaticText "How is it safe to contact you?"
    StaticText "Phone call"
    StaticText "Text message"
    StaticText "Email"
    StaticText "Letter"
    button "Change : How is it safe to contact you?"
    StaticText "What is your phone number?"
    StaticText "020 7946 0999"
    button "Change : What is your phone number?"
    StaticText "Is it safe to leave a voicemail?"
    StaticText "No, do not leave one"
    button "Change : Is it safe to leave a voicemail?"
    StaticText "What is your email address?"
    StaticText "example.person@example.org"
    button "Change : What is your email address?"
    StaticText "Where should we send letters?"
    StaticText "1 Example Street London SE1 0AA"
    button "Change : Where should we send letters?"
    StaticText "Is there anything else we need to know to contact you safely?"
    StaticText "Mornings are best."
    button "Change : Is there anything else we need to know to contact you safely?"
    StaticText "Do you know your NHS number?"
    StaticText "Yes"
    button "Change : Do you know your NHS number?"
    StaticText "NHS number"
    StaticText "999 123 4519"
    button "Change : NHS number"
    StaticText "What makes it easier for you to talk and read?"
    StaticText "Someone who speaks my language"
    StaticText "British Sign Language (BSL)"
    StaticText "Easy Read: simple words and pictures"
    StaticText "Large print"
    StaticText "Braille"
    StaticText "Something to listen to"
    StaticText "More time to talk"
    StaticText "Someone I trust with me"
    StaticText "Something else"
    button "Change : What makes it easier for you to talk and read?"
    StaticText "Which language?"
    StaticText "Portuguese"
    button "Change : Which language?"
    StaticText "What would help?"
    StaticText "A quiet room"
    button "Change : What would help?"
    StaticText "Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Yes"
    button "Change : Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Can Elmfield link workers (demonstration) contact you about this?"
    StaticText "Yes"
    button "Change : Can Elmfield link workers (demonstration) contact you about this?"
    StaticText "Can Elmfield link workers (demonstration) pass your details to another group that may help you?"
    StaticText "No"
    button "Change : Can Elmfield link workers (demonstration) pass your details to another group that may help you?"
    button "Send my referral"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Check answers, everything */

snapshots["care-self-referral: Sending"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  status
    heading 2 "Sending your referral" [focused]
    StaticText "Keep this page open."`;
/* end snapshot care-self-referral: Sending */

snapshots["care-self-referral: Failed: offline"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "We could not reach the service. Check your connection, then try again."
    StaticText "Your answers are still here. Nothing is lost."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: offline */

snapshots["care-self-referral: Failed: unavailable"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service is not answering just now. Wait a few minutes, then try again."
    StaticText "Your answers are still here. Nothing is lost."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: unavailable */

snapshots["care-self-referral: Failed: rejected"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service could not take your answers as they are. You can change them, or call."
    StaticText "Your answers are still here. Nothing is lost."
  button "Check your answers"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: rejected */

snapshots["care-self-referral: Failed: forbidden"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service did not let this page send your answers. This is not your fault. Please call instead."
    StaticText "Your answers are still here. Nothing is lost."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: forbidden */

snapshots["care-self-referral: Failed: conflict"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service already has a different version of this referral. Please call instead."
    StaticText "Your answers are still here. Nothing is lost."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: conflict */

snapshots["care-self-referral: Failed: not-found"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service could not be found. This is not your fault. Please call instead."
    StaticText "Your answers are still here. Nothing is lost."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: not-found */

snapshots["care-self-referral: Failed: may have arrived"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  alert [focused]
    heading 2 "Your referral has not been sent"
    StaticText "The service is not answering just now. Wait a few minutes, then try again."
    StaticText "Your answers are still here. Nothing is lost."
    StaticText "It may have arrived. If you try again, they still get it only once."
  button "Try again"
  StaticText "Or call Elmfield link workers (demonstration) on 020 7946 0102."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Failed: may have arrived */

snapshots["care-self-referral: Sent"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Your referral has been sent" [focused]
  StaticText "Your reference"
  LineBreak " "
  StaticText "SW-…"
  heading 3 "What happens next"
  StaticText "Elmfield link workers (demonstration) will read your answers. They will get in touch by (a day), in the way you chose."
  StaticText "If you have not heard by then, call Elmfield link workers (demonstration) on 020 7946 0102 and give your reference."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  StaticText "Your answers are no longer on this device."
  button "Print this page"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Sent */

snapshots["care-self-referral: Sent, at least once"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Your referral has been sent" [focused]
  StaticText "Your reference"
  LineBreak " "
  StaticText "SW-…"
  heading 3 "What happens next"
  StaticText "Elmfield link workers (demonstration) will read your answers. They will get in touch by (a day), in the way you chose."
  StaticText "If you have not heard by then, call Elmfield link workers (demonstration) on 020 7946 0102 and give your reference."
  StaticText "Elmfield link workers (demonstration)"
  link "020 7946 0102"
  StaticText "Monday to Friday, 9am to 5pm"
  StaticText "The service may have got your referral twice. They will only act on it once."
  StaticText "Your answers are no longer on this device."
  button "Print this page"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Sent, at least once */

snapshots["care-self-referral: Kept on this device"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Your answers are kept on this device" [focused]
  StaticText "They have not been sent to anyone: this page is not joined to a service. Call your GP practice, and give them what you wrote."
  StaticText "Your reference"
  StaticText "SW-…"
  StaticText "Elmfield Surgery (demonstration)"
  link "020 7946 0101"
  StaticText "Ask to talk to the link worker, also called a social prescriber."
  StaticText "NHS 111"
  link "111"
  StaticText "They answer day and night, and can tell you who to talk to."
  button "Print this page"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Kept on this device */

snapshots["care-self-referral: Something waits"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  heading 3 "A referral on this device has not been sent yet"
  StaticText "Someone started to send it on (a day). It is locked, so nobody can read it here."
  button "Send it now"
  button "Delete it"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: Something waits */

snapshots["care-self-referral: Save answers"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would you like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  heading 3 "Save your answers on this device"
  StaticText "We lock your answers with a code. Only someone with the code can open them. We keep them here for 30 days."
  button "Save and show me the code"
  button "Go on with the form"`;
/* end snapshot care-self-referral: Save answers */

snapshots["care-self-referral: Answers saved"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would you like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  heading 3 "Save your answers on this device"
  StaticText "We lock your answers with a code. Only someone with the code can open them. We keep them here for 30 days."
  status
    StaticText "Your code"
    StaticText ": "
    StaticText "….-…."
  StaticText "Write the code down. We do not keep it, and nobody can find it again."
  button "Go on with the form"`;
/* end snapshot care-self-referral: Answers saved */

snapshots["care-self-referral: Saved answers found"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  heading 3 "There are saved answers on this device"
  form
    StaticText "Enter your code to open them"
    textbox "Enter your code to open them"
    button "Open my answers"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: Saved answers found */

snapshots["care-self-referral: Saved answers, wrong code"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Refer yourself to social prescribing"
  StaticText "A link worker listens to what matters to you, and helps you find support near you. It is free. Most people need about 10 minutes for these questions."
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"
  heading 3 "There are saved answers on this device"
  form
    StaticText "Enter your code to open them"
    alert
      StaticText "Error:"
      StaticText "That code does not open the answers. Check it and try again"
    textbox "Enter your code to open them" = "….-…." (Error: That code does not open the answers. Check it and try again) [focused]
    button "Open my answers"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (Such as a relative, a friend or a neighbour)
    StaticText "Someone I help"
    StaticText "Such as a relative, a friend or a neighbour"
    button "Continue"`;
/* end snapshot care-self-referral: Saved answers, wrong code */

snapshots["care-self-referral: Delete answers"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What would you like help with?" [focused]
    StaticText "Choose as many as you like. You do not have to be sure."
    checkbox "Feeling lonely or cut off"
    StaticText "Feeling lonely or cut off"
    checkbox "Stress or worry"
    StaticText "Stress or worry"
    checkbox "Feeling low"
    StaticText "Feeling low"
    checkbox "Losing someone"
    StaticText "Losing someone"
    checkbox "Money, bills or debt"
    StaticText "Money, bills or debt"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "Living with a long-term illness or condition"
    StaticText "Living with a long-term illness or condition"
    checkbox "Living with pain"
    StaticText "Living with pain"
    checkbox "Getting more active"
    StaticText "Getting more active"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Elmfield link workers (demonstration) on 020 7946 0102"
  StaticText "Delete all your answers on this page and on this device? You cannot undo this."
  button "Yes, delete them"
  button "No, keep them"`;
/* end snapshot care-self-referral: Delete answers */

snapshots["care-self-referral: Deleted"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  heading 2 "Your answers have been deleted" [focused]
  StaticText "Nothing was sent. Nothing is kept on this device."
  button "Start again"
  region "Need help now?"
    heading 3 "Need help now?"
    StaticText "If a life is at risk, call"
    link "999"
    StaticText "For urgent medical help, or help with your mental health (press 2), call"
    link "111"
    StaticText "To talk to Samaritans at any hour, free, call"
    link "116 123"`;
/* end snapshot care-self-referral: Deleted */

snapshots["care-self-referral: Broken content"] = 
`main
  alert
    StaticText "<"
    StaticText "care-self-referral"
    StaticText "> cannot show this content."
    StaticText "service.name"
    StaticText ": "
    StaticText "Write something here"`;
/* end snapshot care-self-referral: Broken content */

snapshots["care-self-referral: Own question"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "Where would you like to meet?" [focused]
    StaticText "You can change this later."
    radio "At the community hub"
    StaticText "At the community hub"
    radio "At home"
    StaticText "At home"
    radio "Talk on the phone"
    StaticText "Talk on the phone"
    radio "I’m not sure yet"
    StaticText "I’m not sure yet"
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Riverbank Community Hub (demonstration) on 020 7946 0202"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Own question */

snapshots["care-self-referral: Own words"] = 
`main
  link "Leave this page quickly" (Your answers are deleted and a weather page opens. You can also press Shift 3 times.)
  button "Back"
  form
    heading 2 "What has been going on for you? (optional)" [focused]
    StaticText "In your own words. A line is enough, and you can leave it blank and talk about it later."
    textbox "What has been going on for you? (optional)" (In your own words. A line is enough, and you can leave it blank and talk about it later.) [multiline]
    button "Continue"
  DisclosureTriangle "Need help now?"
  StaticText "If you would rather talk, call Riverbank Community Hub (demonstration) on 020 7946 0202"
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Own words */

snapshots["care-self-referral: Easy Read: first page"] = 
`main
  link "Leave this page fast" (We delete your answers. Then a weather page opens. You can also press the Shift key 3 times.)
  heading 2 "Ask for help from a link worker"
  StaticText "A link worker listens to you and finds support near you. It is free. The questions take about 10 minutes."
  region "Do you need help now?"
    heading 3 "Do you need help now?"
    StaticText "Somebody may die or is badly hurt. Call"
    link "999"
    StaticText "You need a doctor fast, or you feel very bad. Press 2 for how you feel. Call"
    link "111"
    StaticText "You want to talk to someone. Samaritans listen day and night. It is free. Call"
    link "116 123"
  form
    heading 3 "Who is this form for?"
    radio "Me"
    StaticText "Me"
    radio "Someone I help" (This can be your friend or someone in your family.)
    StaticText "Someone I help"
    StaticText "This can be your friend or someone in your family."
    button "Go on"`;
/* end snapshot care-self-referral: Easy Read: first page */

snapshots["care-self-referral: Easy Read: needs"] = 
`main
  link "Leave this page fast" (We delete your answers. Then a weather page opens. You can also press the Shift key 3 times.)
  button "Go back"
  form
    heading 2 "What do you want help with?" [focused]
    StaticText "You can choose more than one. You do not have to be sure."
    checkbox "I feel lonely"
    StaticText "I feel lonely"
    checkbox "I worry a lot"
    StaticText "I worry a lot"
    checkbox "I feel sad a lot"
    StaticText "I feel sad a lot"
    checkbox "Someone I love has died"
    StaticText "Someone I love has died"
    checkbox "Money and bills"
    StaticText "Money and bills"
    checkbox "A home, or problems with it"
    StaticText "A home, or problems with it"
    checkbox "Work, or finding work"
    StaticText "Work, or finding work"
    checkbox "An illness that does not go away"
    StaticText "An illness that does not go away"
    checkbox "Pain that does not go away"
    StaticText "Pain that does not go away"
    checkbox "Moving more"
    StaticText "Moving more"
    checkbox "Looking after somebody"
    StaticText "Looking after somebody"
    checkbox "Something else"
    StaticText "Something else"
    button "Go on"
  DisclosureTriangle "Do you need help now?"
  StaticText "Do you want to talk instead? Call Elmfield link workers (demonstration) on 020 7946 0102."
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Easy Read: needs */

snapshots["care-self-referral: Easy Read: check answers"] = 
`main
  link "Leave this page fast" (We delete your answers. Then a weather page opens. You can also press the Shift key 3 times.)
  button "Go back"
  form
    heading 2 "Look at your answers" [focused]
    StaticText "We have not sent anything yet."
    StaticText "Who is this form for?"
    StaticText "Me"
    button "Change : Who is this form for?"
    StaticText "Is Elmfield Surgery (demonstration) your doctor’s surgery?"
    StaticText "Yes"
    button "Change : Is Elmfield Surgery (demonstration) your doctor’s surgery?"
    StaticText "Are you 18 years old or older?"
    StaticText "Yes"
    button "Change : Are you 18 years old or older?"
    StaticText "What do you want help with?"
    StaticText "I feel lonely"
    StaticText "Money and bills"
    button "Change : What do you want help with?"
    StaticText "How is your life going now?"
    StaticText "I moved here last year and know nobody yet."
    button "Change : How is your life going now?"
    StaticText "What is important to you?"
    StaticText "Having somebody to eat with."
    button "Change : What is important to you?"
    StaticText "Does anything make you feel unsafe, at home or anywhere else?"
    StaticText "No"
    button "Change : Does anything make you feel unsafe, at home or anywhere else?"
    StaticText "First name"
    StaticText "Example"
    button "Change : First name"
    StaticText "Last name"
    StaticText "Person"
    button "Change : Last name"
    StaticText "What name do you like us to call you?"
    StaticText "Exa"
    button "Change : What name do you like us to call you?"
    StaticText "When were you born?"
    StaticText "15 March 1984"
    button "Change : When were you born?"
    StaticText "How is it safe for us to reach you?"
    StaticText "Phone call"
    button "Change : How is it safe for us to reach you?"
    StaticText "What is your phone number?"
    StaticText "020 7946 0999"
    button "Change : What is your phone number?"
    StaticText "Is it safe to leave a voicemail?"
    StaticText "No. Do not leave a message."
    button "Change : Is it safe to leave a voicemail?"
    StaticText "Do we need to know more to reach you safely?"
    StaticText "Mornings are best."
    button "Change : Do we need to know more to reach you safely?"
    StaticText "Do you know your NHS number?"
    StaticText "No, or I am not sure"
    button "Change : Do you know your NHS number?"
    StaticText "What helps you to talk and read?"
    StaticText "None of these"
    button "Change : What helps you to talk and read?"
    StaticText "Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Yes"
    button "Change : Can we send your answers to Elmfield link workers (demonstration)?"
    StaticText "Can Elmfield link workers (demonstration) get in touch with you?"
    StaticText "Yes"
    button "Change : Can Elmfield link workers (demonstration) get in touch with you?"
    StaticText "Can Elmfield link workers (demonstration) tell another group about you?"
    StaticText "No"
    button "Change : Can Elmfield link workers (demonstration) tell another group about you?"
    button "Send my answers"
  DisclosureTriangle "Do you need help now?"
  StaticText "Do you want to talk instead? Call Elmfield link workers (demonstration) on 020 7946 0102."
  button "Save and come back later"
  button "Delete my answers"`;
/* end snapshot care-self-referral: Easy Read: check answers */

snapshots["care-self-referral: Made-up language: check answers"] = 
`main
  link "[Léåvé thîš pågé qûîçklý~~~~~~~~]" ([Ýöûr åñšwérš åré délétéd åñd å wéåthér pågé öpéñš. Ýöû çåñ ålšö préšš Šhîft 3 tîméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~])
  button "[Båçk~~]"
  form
    heading 2 "[Çhéçk ýöûr åñšwérš~~~~~~]" [focused]
    StaticText "[Ñöthîñg håš bééñ šéñt ýét.~~~~~~~~~]"
    StaticText "[Whö îš thîš förm för?~~~~~~~]"
    StaticText "[Mé~]"
    button "[Çhåñgé~~] : [Whö îš thîš förm för?~~~~~~~]"
    StaticText "[Åré ýöû régîštéréd wîth Elmfield Surgery (demonstration)?~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Åré ýöû régîštéréd wîth Elmfield Surgery (demonstration)?~~~~~~~~~~~~~]"
    StaticText "[Åré ýöû 18 ör övér?~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Åré ýöû 18 ör övér?~~~~~~~~~]"
    StaticText "[Whåt wöûld ýöû lîké hélp wîth?~~~~~~~~~~]"
    StaticText "[Féélîñg löñélý ör çût öff~~~~~~~~~]"
    StaticText "[Möñéý, bîllš ör débt~~~~~~~]"
    button "[Çhåñgé~~] : [Whåt wöûld ýöû lîké hélp wîth?~~~~~~~~~~]"
    StaticText "[Höw åré thîñgš för ýöû åt thé möméñt?~~~~~~~~~~~~~]"
    StaticText "I moved here last year and know nobody yet."
    button "[Çhåñgé~~] : [Höw åré thîñgš för ýöû åt thé möméñt?~~~~~~~~~~~~~]"
    StaticText "[Whåt måttérš möšt tö ýöû?~~~~~~~~~]"
    StaticText "Having somebody to eat with."
    button "[Çhåñgé~~] : [Whåt måttérš möšt tö ýöû?~~~~~~~~~]"
    StaticText "[Îš théré åñýthîñg thåt måkéš ýöû féél ûñšåfé, åt hömé ör åñýwhéré élšé?~~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Ñö~]"
    button "[Çhåñgé~~] : [Îš théré åñýthîñg thåt måkéš ýöû féél ûñšåfé, åt hömé ör åñýwhéré élšé?~~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Fîršt ñåmé~~~~]"
    StaticText "Example"
    button "[Çhåñgé~~] : [Fîršt ñåmé~~~~]"
    StaticText "[Låšt ñåmé~~~]"
    StaticText "Person"
    button "[Çhåñgé~~] : [Låšt ñåmé~~~]"
    StaticText "[Whåt šhöûld wé çåll ýöû?~~~~~~~~]"
    StaticText "Exa"
    button "[Çhåñgé~~] : [Whåt šhöûld wé çåll ýöû?~~~~~~~~]"
    StaticText "[Whåt îš ýöûr dåté öf bîrth?~~~~~~~~~]"
    StaticText "15 March 1984"
    button "[Çhåñgé~~] : [Whåt îš ýöûr dåté öf bîrth?~~~~~~~~~]"
    StaticText "[Höw îš ît šåfé tö çöñtåçt ýöû?~~~~~~~~~~]"
    StaticText "[Phöñé çåll~~~~]"
    button "[Çhåñgé~~] : [Höw îš ît šåfé tö çöñtåçt ýöû?~~~~~~~~~~]"
    StaticText "[Whåt îš ýöûr phöñé ñûmbér?~~~~~~~~~]"
    StaticText "020 7946 0999"
    button "[Çhåñgé~~] : [Whåt îš ýöûr phöñé ñûmbér?~~~~~~~~~]"
    StaticText "[Îš ît šåfé tö léåvé å vöîçémåîl?~~~~~~~~~~~]"
    StaticText "[Ñö, dö ñöt léåvé öñé~~~~~~~]"
    button "[Çhåñgé~~] : [Îš ît šåfé tö léåvé å vöîçémåîl?~~~~~~~~~~~]"
    StaticText "[Îš théré åñýthîñg élšé wé ñééd tö kñöw tö çöñtåçt ýöû šåfélý?~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "Mornings are best."
    button "[Çhåñgé~~] : [Îš théré åñýthîñg élšé wé ñééd tö kñöw tö çöñtåçt ýöû šåfélý?~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Dö ýöû kñöw ýöûr ÑHŠ ñûmbér?~~~~~~~~~~]"
    StaticText "[Ñö, ör Î’m ñöt šûré~~~~~~~]"
    button "[Çhåñgé~~] : [Dö ýöû kñöw ýöûr ÑHŠ ñûmbér?~~~~~~~~~~]"
    StaticText "[Whåt måkéš ît éåšîér för ýöû tö tålk åñd réåd?~~~~~~~~~~~~~~~~]"
    StaticText "[Ñöñé öf théšé~~~~~]"
    button "[Çhåñgé~~] : [Whåt måkéš ît éåšîér för ýöû tö tålk åñd réåd?~~~~~~~~~~~~~~~~]"
    StaticText "[Çåñ wé šéñd ýöûr åñšwérš tö Elmfield link workers (demonstration)?~~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Çåñ wé šéñd ýöûr åñšwérš tö Elmfield link workers (demonstration)?~~~~~~~~~~~~~~]"
    StaticText "[Çåñ Elmfield link workers (demonstration) çöñtåçt ýöû åböût thîš?~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Çåñ Elmfield link workers (demonstration) çöñtåçt ýöû åböût thîš?~~~~~~~~~~~~~]"
    StaticText "[Çåñ Elmfield link workers (demonstration) påšš ýöûr détåîlš tö åñöthér gröûp thåt måý hélp ýöû?~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Ñö~]"
    button "[Çhåñgé~~] : [Çåñ Elmfield link workers (demonstration) påšš ýöûr détåîlš tö åñöthér gröûp thåt måý hélp ýöû?~~~~~~~~~~~~~~~~~~~~~~~]"
    button "[Šéñd mý référrål~~~~~~]"
  DisclosureTriangle "[Ñééd hélp ñöw?~~~~~]"
  StaticText "[Îf ýöû wöûld råthér tålk, çåll Elmfield link workers (demonstration) öñ 020 7946 0102~~~~~~~~~~~~~~~~~~~]"
  button "[Šåvé åñd çömé båçk låtér~~~~~~~~]"
  button "[Délété mý åñšwérš~~~~~~]"`;
/* end snapshot care-self-referral: Made-up language: check answers */

snapshots["care-self-referral: Right to left: first page"] = 
`main
  link "[Léåvé thîš pågé qûîçklý~~~~~~~~]" ([Ýöûr åñšwérš åré délétéd åñd å wéåthér pågé öpéñš. Ýöû çåñ ålšö préšš Šhîft 3 tîméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~])
  heading 2 "[Référ ýöûršélf tö šöçîål préšçrîbîñg~~~~~~~~~~~~]"
  StaticText "[Å lîñk wörkér lîštéñš tö whåt måttérš tö ýöû, åñd hélpš ýöû fîñd šûppört ñéår ýöû. Ît îš fréé. Möšt péöplé ñééd åböût 10 mîñûtéš för théšé qûéštîöñš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]"
  region "[Ñééd hélp ñöw?~~~~~]"
    heading 3 "[Ñééd hélp ñöw?~~~~~]"
    StaticText "[Îf å lîfé îš åt rîšk, çåll~~~~~~~~~]"
    link "999"
    StaticText "[För ûrgéñt médîçål hélp, ör hélp wîth ýöûr méñtål héålth (préšš 2), çåll~~~~~~~~~~~~~~~~~~~~~~~~]"
    link "111"
    StaticText "[Tö tålk tö Šåmårîtåñš åt åñý höûr, fréé, çåll~~~~~~~~~~~~~~~]"
    link "116 123"
  form
    heading 3 "[Whö îš thîš förm för?~~~~~~~]"
    radio "[Mé~]"
    StaticText "[Mé~]"
    radio "[Šöméöñé Î hélp~~~~~]" ([Šûçh åš å rélåtîvé, å frîéñd ör å ñéîghböûr~~~~~~~~~~~~~~~])
    StaticText "[Šöméöñé Î hélp~~~~~]"
    StaticText "[Šûçh åš å rélåtîvé, å frîéñd ör å ñéîghböûr~~~~~~~~~~~~~~~]"
    button "[Çöñtîñûé~~~]"`;
/* end snapshot care-self-referral: Right to left: first page */

snapshots["care-self-referral: Right to left: revealed question"] = 
`main
  link "[Léåvé thîš pågé qûîçklý~~~~~~~~]" ([Ýöûr åñšwérš åré délétéd åñd å wéåthér pågé öpéñš. Ýöû çåñ ålšö préšš Šhîft 3 tîméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~])
  button "[Båçk~~]"
  form
    heading 2 "[Whåt wöûld ýöû lîké hélp wîth?~~~~~~~~~~]" [focused]
    StaticText "[Çhööšé åš måñý åš ýöû lîké. Ýöû dö ñöt håvé tö bé šûré.~~~~~~~~~~~~~~~~~~~]"
    checkbox "[Féélîñg löñélý ör çût öff~~~~~~~~~]"
    StaticText "[Féélîñg löñélý ör çût öff~~~~~~~~~]"
    checkbox "[Štréšš ör wörrý~~~~~]"
    StaticText "[Štréšš ör wörrý~~~~~]"
    checkbox "[Féélîñg löw~~~~]"
    StaticText "[Féélîñg löw~~~~]"
    checkbox "[Löšîñg šöméöñé~~~~~]"
    StaticText "[Löšîñg šöméöñé~~~~~]"
    checkbox "[Möñéý, bîllš ör débt~~~~~~~]"
    StaticText "[Möñéý, bîllš ör débt~~~~~~~]"
    checkbox "[Å hömé, ör pröblémš wîth ît~~~~~~~~~]"
    StaticText "[Å hömé, ör pröblémš wîth ît~~~~~~~~~]"
    checkbox "[Wörk, ör fîñdîñg wörk~~~~~~~]"
    StaticText "[Wörk, ör fîñdîñg wörk~~~~~~~]"
    checkbox "[Lîvîñg wîth å löñg-térm îllñéšš ör çöñdîtîöñ~~~~~~~~~~~~~~~]"
    StaticText "[Lîvîñg wîth å löñg-térm îllñéšš ör çöñdîtîöñ~~~~~~~~~~~~~~~]"
    checkbox "[Lîvîñg wîth påîñ~~~~~~]"
    StaticText "[Lîvîñg wîth påîñ~~~~~~]"
    checkbox "[Géttîñg möré åçtîvé~~~~~~~]"
    StaticText "[Géttîñg möré åçtîvé~~~~~~~]"
    checkbox "[Löökîñg åftér šömébödý~~~~~~~~]"
    StaticText "[Löökîñg åftér šömébödý~~~~~~~~]"
    checkbox "[Šöméthîñg élšé~~~~~]" [checked]
    StaticText "[Šöméthîñg élšé~~~~~]"
    StaticText "[Whåt îš ît?~~~~]"
    textbox "[Whåt îš ît?~~~~]"
    button "[Çöñtîñûé~~~]"
  DisclosureTriangle "[Ñééd hélp ñöw?~~~~~]"
  StaticText "[Îf ýöû wöûld råthér tålk, çåll Elmfield link workers (demonstration) öñ 020 7946 0102~~~~~~~~~~~~~~~~~~~]"
  button "[Šåvé åñd çömé båçk låtér~~~~~~~~]"
  button "[Délété mý åñšwérš~~~~~~]"`;
/* end snapshot care-self-referral: Right to left: revealed question */

snapshots["care-self-referral: Error: right to left"] = 
`main
  link "[Léåvé thîš pågé qûîçklý~~~~~~~~]" ([Ýöûr åñšwérš åré délétéd åñd å wéåthér pågé öpéñš. Ýöû çåñ ålšö préšš Šhîft 3 tîméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~])
  button "[Båçk~~]"
  form
    alert [focused]
      heading 2 "[Théré îš å pröblém~~~~~~]"
      link "[Éñtér ýöûr dåté öf bîrth~~~~~~~~]"
    heading 2 "[Whåt îš ýöûr dåté öf bîrth?~~~~~~~~~]"
    StaticText "[För éxåmplé, 15 3 1984~~~~~~~~]"
    StaticText "[Érrör:~~]"
    StaticText "[Éñtér ýöûr dåté öf bîrth~~~~~~~~]"
    StaticText "[Dåý~]"
    textbox "[Dåý~]"
    StaticText "[Möñth~~]"
    textbox "[Möñth~~]"
    StaticText "[Ýéår~~]"
    textbox "[Ýéår~~]"
    button "[Çöñtîñûé~~~]"
  DisclosureTriangle "[Ñééd hélp ñöw?~~~~~]"
  StaticText "[Îf ýöû wöûld råthér tålk, çåll Elmfield link workers (demonstration) öñ 020 7946 0102~~~~~~~~~~~~~~~~~~~]"
  button "[Šåvé åñd çömé båçk låtér~~~~~~~~]"
  button "[Délété mý åñšwérš~~~~~~]"`;
/* end snapshot care-self-referral: Error: right to left */

snapshots["care-self-referral: Right to left: check answers"] = 
`main
  link "[Léåvé thîš pågé qûîçklý~~~~~~~~]" ([Ýöûr åñšwérš åré délétéd åñd å wéåthér pågé öpéñš. Ýöû çåñ ålšö préšš Šhîft 3 tîméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~])
  button "[Båçk~~]"
  form
    heading 2 "[Çhéçk ýöûr åñšwérš~~~~~~]" [focused]
    StaticText "[Ñöthîñg håš bééñ šéñt ýét.~~~~~~~~~]"
    StaticText "[Whö îš thîš förm för?~~~~~~~]"
    StaticText "[Mé~]"
    button "[Çhåñgé~~] : [Whö îš thîš förm för?~~~~~~~]"
    StaticText "[Åré ýöû régîštéréd wîth Elmfield Surgery (demonstration)?~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Åré ýöû régîštéréd wîth Elmfield Surgery (demonstration)?~~~~~~~~~~~~~]"
    StaticText "[Åré ýöû 18 ör övér?~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Åré ýöû 18 ör övér?~~~~~~~~~]"
    StaticText "[Whåt wöûld ýöû lîké hélp wîth?~~~~~~~~~~]"
    StaticText "[Féélîñg löñélý ör çût öff~~~~~~~~~]"
    StaticText "[Möñéý, bîllš ör débt~~~~~~~]"
    button "[Çhåñgé~~] : [Whåt wöûld ýöû lîké hélp wîth?~~~~~~~~~~]"
    StaticText "[Höw åré thîñgš för ýöû åt thé möméñt?~~~~~~~~~~~~~]"
    StaticText "I moved here last year and know nobody yet."
    button "[Çhåñgé~~] : [Höw åré thîñgš för ýöû åt thé möméñt?~~~~~~~~~~~~~]"
    StaticText "[Whåt måttérš möšt tö ýöû?~~~~~~~~~]"
    StaticText "Having somebody to eat with."
    button "[Çhåñgé~~] : [Whåt måttérš möšt tö ýöû?~~~~~~~~~]"
    StaticText "[Îš théré åñýthîñg thåt måkéš ýöû féél ûñšåfé, åt hömé ör åñýwhéré élšé?~~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Ñö~]"
    button "[Çhåñgé~~] : [Îš théré åñýthîñg thåt måkéš ýöû féél ûñšåfé, åt hömé ör åñýwhéré élšé?~~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Fîršt ñåmé~~~~]"
    StaticText "Example"
    button "[Çhåñgé~~] : [Fîršt ñåmé~~~~]"
    StaticText "[Låšt ñåmé~~~]"
    StaticText "Person"
    button "[Çhåñgé~~] : [Låšt ñåmé~~~]"
    StaticText "[Whåt šhöûld wé çåll ýöû?~~~~~~~~]"
    StaticText "Exa"
    button "[Çhåñgé~~] : [Whåt šhöûld wé çåll ýöû?~~~~~~~~]"
    StaticText "[Whåt îš ýöûr dåté öf bîrth?~~~~~~~~~]"
    StaticText "15 March 1984"
    button "[Çhåñgé~~] : [Whåt îš ýöûr dåté öf bîrth?~~~~~~~~~]"
    StaticText "[Höw îš ît šåfé tö çöñtåçt ýöû?~~~~~~~~~~]"
    StaticText "[Phöñé çåll~~~~]"
    button "[Çhåñgé~~] : [Höw îš ît šåfé tö çöñtåçt ýöû?~~~~~~~~~~]"
    StaticText "[Whåt îš ýöûr phöñé ñûmbér?~~~~~~~~~]"
    StaticText "020 7946 0999"
    button "[Çhåñgé~~] : [Whåt îš ýöûr phöñé ñûmbér?~~~~~~~~~]"
    StaticText "[Îš ît šåfé tö léåvé å vöîçémåîl?~~~~~~~~~~~]"
    StaticText "[Ñö, dö ñöt léåvé öñé~~~~~~~]"
    button "[Çhåñgé~~] : [Îš ît šåfé tö léåvé å vöîçémåîl?~~~~~~~~~~~]"
    StaticText "[Îš théré åñýthîñg élšé wé ñééd tö kñöw tö çöñtåçt ýöû šåfélý?~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "Mornings are best."
    button "[Çhåñgé~~] : [Îš théré åñýthîñg élšé wé ñééd tö kñöw tö çöñtåçt ýöû šåfélý?~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Dö ýöû kñöw ýöûr ÑHŠ ñûmbér?~~~~~~~~~~]"
    StaticText "[Ñö, ör Î’m ñöt šûré~~~~~~~]"
    button "[Çhåñgé~~] : [Dö ýöû kñöw ýöûr ÑHŠ ñûmbér?~~~~~~~~~~]"
    StaticText "[Whåt måkéš ît éåšîér för ýöû tö tålk åñd réåd?~~~~~~~~~~~~~~~~]"
    StaticText "[Ñöñé öf théšé~~~~~]"
    button "[Çhåñgé~~] : [Whåt måkéš ît éåšîér för ýöû tö tålk åñd réåd?~~~~~~~~~~~~~~~~]"
    StaticText "[Çåñ wé šéñd ýöûr åñšwérš tö Elmfield link workers (demonstration)?~~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Çåñ wé šéñd ýöûr åñšwérš tö Elmfield link workers (demonstration)?~~~~~~~~~~~~~~]"
    StaticText "[Çåñ Elmfield link workers (demonstration) çöñtåçt ýöû åböût thîš?~~~~~~~~~~~~~]"
    StaticText "[Ýéš~]"
    button "[Çhåñgé~~] : [Çåñ Elmfield link workers (demonstration) çöñtåçt ýöû åböût thîš?~~~~~~~~~~~~~]"
    StaticText "[Çåñ Elmfield link workers (demonstration) påšš ýöûr détåîlš tö åñöthér gröûp thåt måý hélp ýöû?~~~~~~~~~~~~~~~~~~~~~~~]"
    StaticText "[Ñö~]"
    button "[Çhåñgé~~] : [Çåñ Elmfield link workers (demonstration) påšš ýöûr détåîlš tö åñöthér gröûp thåt måý hélp ýöû?~~~~~~~~~~~~~~~~~~~~~~~]"
    button "[Šéñd mý référrål~~~~~~]"
  DisclosureTriangle "[Ñééd hélp ñöw?~~~~~]"
  StaticText "[Îf ýöû wöûld råthér tålk, çåll Elmfield link workers (demonstration) öñ 020 7946 0102~~~~~~~~~~~~~~~~~~~]"
  button "[Šåvé åñd çömé båçk låtér~~~~~~~~]"
  button "[Délété mý åñšwérš~~~~~~]"`;
/* end snapshot care-self-referral: Right to left: check answers */

