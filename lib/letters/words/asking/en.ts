import type { AskingWords } from './asking-words';

export const en: AskingWords = {
  greet: 'Dear {name},',
  greetNobody: 'Hello,',
  sign: 'With kind regards,',
  letters: {
    'ask for schedule': {
      subject: 'Interview for {role}: whom will I meet?',
      body: [
        'Thank you for the invitation. I am looking forward to it.',
        'So that I can prepare well: could you tell me how the day is planned, and whom I will meet? Names and titles would help me most.',
        'Please also let me know if there will be a task or a test, and whether I should bring anything.',
      ],
    },
    'ask for material': {
      subject: 'Something to read before the interview for {role}',
      body: [
        'I am preparing for our next talk and would like to know {company} better.',
        'Is there something you would suggest I read: a brochure, a report, a fuller description of the job? I would be glad of anything you can share.',
      ],
    },
    'follow-up': {
      subject: 'The position of {role}: a short question',
      body: [
        '{?byDay}You had planned to decide by {byDay}. I know that such things can take longer than planned.',
        'My interest in the position of {role} at {company} is as strong as on the day we spoke. May I ask how things stand, and when I might hear from you?',
        'If anything is missing on my side, I will gladly send it.',
      ],
    },
    'no-show': {
      subject: 'Our interview for {role}: may we find a new time?',
      body: [
        'We had arranged to speak {interviewDay}, and I waited, but we did not find each other. I hope that all is well with you.',
        'I would still very much like to talk about the position of {role}. Is there another time that suits you?',
      ],
    },
    missed: {
      subject: 'My apologies for our interview for {role}',
      body: [
        'I missed our talk {interviewDay}, and I am sorry. You had set the time aside for me.',
        'The reason: {reason}',
        'If you are willing, I would be grateful for a second chance, at any time that suits you.',
      ],
    },
    'ask for time': {
      subject: 'Your offer for {role}: a little more time',
      body: [
        'Thank you for the offer of the position of {role}. It means a great deal to me.',
        'I want to decide with care. Would it be possible to give you my answer by {newDay}?',
        '{?byDay}If {byDay} has to stand, please tell me, and I will keep to it.',
      ],
    },
    accept: {
      subject: 'Yes to the position of {role}',
      body: [
        'Thank you for the offer. I gladly accept the position of {role} at {company}.',
        'My first day can be {newDay}. Please tell me what you need from me before then.',
        'I look forward to working with you all.',
      ],
    },
    decline: {
      subject: 'Your offer for {role}',
      body: [
        'Thank you for the offer of the position of {role}, and for the time that you and your colleagues gave me.',
        'After careful thought I have decided not to accept it. The decision was not easy, because I came to think highly of {company}.',
        'I wish you the right person for the place, and hope that we meet again.',
      ],
    },
    withdraw: {
      subject: 'My application for {role}',
      body: [
        'Thank you for your interest in me and for the invitation.',
        'I have decided not to go on with my application for the position of {role} at {company}, and want you to know it early.',
        'I wish you success with your choice.',
      ],
    },
    availability: {
      subject: 'Interview for {role}: my times',
      body: [
        'Thank you for the invitation. I would be glad to come.',
        'These times suit me: {times}.',
        'If none of them works for you, please suggest another, and I will do my best.',
      ],
    },
    'ask about conditions': {
      subject: 'Your offer for {role}: the next steps',
      body: [
        'Thank you for the offer of the position of {role}. I am very glad of it.',
        'As I understand it, these points are still open: {conditions}. Could you tell me what you need from me for each, and how long they usually take?',
        'When may I expect the final offer in writing?',
      ],
    },
  },
};
