import type { PreparingWords } from '../preparing-words';

export const preparing: PreparingWords = {
  meaning: {
    screening:
      'A call of five or ten minutes checks your interest and the basics. It may not count as an interview.',
    'right-person':
      'Round one asked whether you can do the job. Now they ask whether you are the right person.',
    'fit-still-open': 'Or, more coolly: they know that you are able. Whether you fit is still open.',
    'more-rounds':
      'For a senior role more rounds may follow: a panel, a committee, peers, the board, your future staff.',
    'offer-unlikely': 'With a role like this an offer right after round two is unlikely.',
    'site-visit':
      'Some call it an on-site interview or a plant visit: a series of talks that can take most of a day.',
    'about-half': 'One estimate: about half of second interviews lead to an offer. It differs by trade.',
    'series-or-top': 'It may be one of a series, or be kept for the top few.',
    'two-or-more': 'At least two of you may be left.',
    'two-or-three': 'Two or three of you may be left.',
    structured: 'Each of them seems to have an area of their own.',
    unstructured: 'These talks look general. The same question may come several times.',
    'new-faces':
      'Expect new faces, alone or as a panel: your boss’s boss, a division head, future colleagues.',
    'known-faces': 'You meet the same people again. That happens too.',
    'last-chance': 'Treat it as your last chance to convince them.',
    rapport: 'How well you get on with the hiring manager may decide it.',
    'no-offer-yet': 'An invitation is not an offer yet.',
  },
  structure: {
    structured: 'Each seems to have an area of their own.',
    unstructured: 'The same question may come more than once.',
  },
  tip: {
    guard: 'They are this friendly to everyone they ask in. It is still an interview.',
    'from-scratch': 'Start from scratch with each person. Nobody may have told them about you.',
    'same-question': 'If a question comes again, answer it as if it were new.',
    concise: 'Keep each answer short and clear. Stop when you have said it.',
    upbeat: 'It can be a long day. Stay upbeat, smile, look them in the eye.',
    enthusiasm: 'Show that you want it. Be someone they would like to see every day.',
    break: 'Ask for the restroom when you need a minute, and breathe.',
    social: 'A tour or a meal is part of it. Behave as you would in the meeting room.',
    'with-clients': 'You would meet clients in this role. How you are at the table counts more here.',
    tests: 'A test may come: aptitude, puzzles, personality, skills. Take it calmly.',
    'link-ready': 'Open the link five minutes early, and keep their phone number beside you.',
  },
  research: {
    'round-one': { title: 'What round one told you', tip: 'The job, the firm, its products, its troubles.' },
    site: { title: 'Their website', tip: 'What they say of themselves, and what is new.' },
    products: { title: 'Products and services', tip: 'What they sell, and to whom.' },
    challenges: { title: 'What troubles them', tip: 'The hard parts that wait for whoever gets the job.' },
    background: {
      title: 'What you bring for it',
      tip: 'Tie something you did to one of their troubles.',
    },
    competitors: { title: 'Competitors', tip: 'Who else does this, and what sets these people apart.' },
    technologies: { title: 'Technologies', tip: 'The tools and methods they work with.' },
    articles: { title: 'Articles about them', tip: 'News of the last year: growth, cuts, moves.' },
    periodicals: { title: 'The trade press', tip: 'What the trade talks about at the moment.' },
    culture: {
      title: 'How they treat each other',
      tip: 'Name the traits they seek. Have an example for each.',
    },
    people: { title: 'The people you will meet', tip: 'What they do, and what they may care about.' },
  },
  practiceKind: {
    concern: 'An open concern',
    opening: 'Who you are',
    deep: 'A deeper question',
    requirement: 'What they ask for',
    behavioural: 'A time when',
    scenario: 'What would you do',
    tests: 'A test',
  },
  practice: {
    concern: {
      ask: 'Last time one point stayed open: “{concern}” What do you say to it today?',
      tip: 'Say it straight, and say all of it. Holding back can cost you the job.',
    },
    requirement: {
      ask: 'Where have you shown this: “{requirement}”?',
      tip: 'One story, told in two minutes, says more than a list.',
    },
    'start-fresh': {
      ask: 'Tell me about yourself.',
      tip: 'This person may know nothing of round one. Two or three sentences are enough.',
    },
    'key-points': {
      ask: 'Why are you the right person for this?',
      tip: 'They liked something in round one. Say it again, clearly.',
    },
    'learned-so-far': {
      ask: 'What have you learned about us so far?',
      tip: 'Name what round one told you, then what you found yourself.',
    },
    'how-proceed': {
      ask: 'If we hired you, how would you go about it?',
      tip: 'First listen, then one early win, then the larger thing.',
    },
    'why-us': {
      ask: 'Why do you want to work for us?',
      tip: 'Give a reason that fits no other firm.',
    },
    disagreed: {
      ask: 'Tell me about a time when you and a colleague did not agree.',
      tip: 'Say what you did to understand them, and how it ended.',
    },
    'went-wrong': {
      ask: 'Describe a time when something went wrong because of you.',
      tip: 'Own it, then say what you do differently now.',
    },
    'too-much': {
      ask: 'Tell me about a week when there was far too much to do.',
      tip: 'Say what you left undone, and how you chose.',
    },
    'told-to-change': {
      ask: 'Describe a time when your manager wanted it done another way.',
      tip: 'They ask themselves whether you can be managed.',
    },
    'first-week': {
      ask: 'It is your first week, and the person you take over from has left. What do you do?',
      tip: 'Say aloud how you think: whom you ask, what you look at first.',
    },
    'two-want-first': {
      ask: 'Two departments both want their work done first. What do you do?',
      tip: 'Say whom you would bring together, and who decides.',
    },
    'mistake-found': {
      ask: 'The day before a deadline you find a mistake in the work. What do you do?',
      tip: 'Say whom you tell, and when.',
    },
    'brain-teaser': {
      ask: 'A puzzle: how many umbrellas are sold in your town each year?',
      tip: 'The way counts more than the number. Think aloud.',
    },
    aptitude: {
      ask: 'An aptitude test: what would you check first, and how would you share out the time?',
      tip: 'Do one sample test at home, so that the form is not new.',
    },
    personality: {
      ask: 'A personality test: how would people who work with you describe you?',
      tip: 'Answer as you are. There is no right one.',
    },
    skills: {
      ask: 'A skills test: which task of this job would you show them right now?',
      tip: 'Do it once at home, with a clock beside you.',
    },
  },
  lines: 'Decide at home what is not up for discussion. It is harder at the table.',
  salary: 'Ask yourself as well whether you can accept the pay they name.',
  askSchedule: 'If the invitation does not name the people, ask for names and titles.',
  askMaterial: 'Ask your contact from round one for something to read about the firm and the job.',
  askForPause: 'More than three hours without a break: ask for one.',
  fourQuestions: 'Each of them has one of four questions in mind.',
  concise: 'Two minutes are enough for most answers. Do not ramble.',
};
