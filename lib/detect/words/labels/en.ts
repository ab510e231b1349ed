import type { LabelWords } from './label-words';

const interviewNoun = `(?:interview|onsite|on-site|phone screen|recruiter (?:screen|call|chat)|hiring manager (?:screen|call|chat)|screening call|intro call|callback|super ?day|plant visit|assessment (?:day|centre|center)|selection day|final loop|working interview|trial shift)`;

export const en: LabelWords[] = [
  // The reader is asked to a conversation about a job.
  {
    for: 'interview',
    weight: 2.2,
    pattern:
      /\b(?:invit(?:e|ing|ed)|pleased to (?:invite|offer you an)|like to (?:invite|ask)|delighted to (?:invite|offer you an)) (?:you )?(?:back )?(?:to|for|an?|in)\b.{0,60}\b(?:interview|conversation|chat|meet|callback|on-?site|visit|second stage|final|panel|call)\b/i,
  },
  { for: 'interview', weight: 2, pattern: new RegExp(String.raw`\byour\b.{0,50}\b${interviewNoun}\b`, 'i') },
  {
    for: 'interview',
    weight: 1.6,
    pattern: new RegExp(
      String.raw`\b${interviewNoun}\b.{0,60}\b(?:for the|with|at|as|position|role|post)\b`,
      'i',
    ),
  },
  { for: 'interview', weight: 1, pattern: new RegExp(String.raw`\b${interviewNoun}\b`, 'i') },
  {
    for: 'interview',
    weight: 2,
    pattern:
      /\b(?:like|love|wants?|hope|hoping|keen|happy|delighted|pleased|glad)\b.{0,30}\b(?:to (?:interview|meet(?: with)?|see|speak (?:with|to)|talk (?:with|to)|chat with|have|bring|welcome|get to know)|for) you\b/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern:
      /\b(?:come|coming|be|have you|bring you|you(?:'d)?) (?:back|in|by|over|up)\b.{0,50}\b(?:meet|see|chat|interview|talk|team|us|callback|visit|round|panel)\b/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern:
      /\bfirst[- ]round\b|\b(?:second|2nd|third|3rd|final|next|further|last)[- ](?:round|stage|interview|conversation|step|panel|meeting)\b/i,
  },
  {
    for: 'interview',
    weight: 1.4,
    pattern:
      /\byou(?:'ll| will| would)? (?:be )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|see|chat(?:ting)?|interview(?:ed|ing)?)\b.{0,15}\b(?:with|by|to)?\b/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern:
      /\b(?:your (?:application|cv|resume|résumé|background|profile)|for applying|you applied|candidacy|shortlist(?:ed)?)\b/i,
  },
  {
    for: 'interview',
    weight: 0.9,
    pattern:
      /\b(?:for|about|of) (?:the|our|a|an) .{2,70}\b(?:position|role|post|job|opening|vacancy|opportunity)\b/i,
  },
  {
    for: 'interview',
    weight: 1.3,
    pattern:
      /\b(?:move|moving|progress(?:ing)?|advance|advancing|take|taking) (?:you )?(?:forward|ahead|on|along|to the next)\b/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern: /\bhiring (?:manager|team|panel)|interview (?:panel|schedule|details|team)|search committee\b/i,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern: /\b(?:tour|meet the (?:team|owner|staff)|trial day|working trial|stage)\b/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /\b(?:one-way|on-demand|recorded|pre-recorded|asynchronous) (?:video )?interview|record your (?:answers|interview|video)\b/i,
  },
  {
    for: 'interview',
    weight: 2,
    pattern:
      /\b(?:(?:hold|arrange|set up|organi[sz]e|schedule|book|do|have|conduct|fix) (?:a|an|the|your|our) .{0,40}(?:interview|screen|call|chat|conversation|meeting)|selected for (?:an? )?(?:\w+ )?interview)\b/i,
  },
  {
    for: 'interview',
    weight: 2.2,
    pattern:
      /\b(?:you(?:'ve| have) made it (?:to|through)|gave you a yes|through to the (?:next|final|second)|love(?:d)? you back|have you back|like you back|liked (?:what|your)|enjoyed (?:meeting|talking|speaking|your|our|the))\b/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern: /\b(?:interviewers?|panel(?:lists?)?|with(?: whom)?|who)\s?:\s.{2,}/i,
  },
  {
    for: 'interview',
    weight: 1.4,
    pattern:
      /\b(?:joining us|you(?:'ll| will) (?:be )?(?:meet|speak|talk|see|hear)|one last step|(?:conversation|chat|call|lunch|dinner|coffee|breakfast) with (?:our|the|my|me)|i(?:'ll| will) (?:call|ring|phone|host)|can i (?:ring|call)|get together)\b/i,
  },
  {
    for: 'none',
    weight: 3,
    pattern:
      /\b(?:get|earn|receive) (?:an? )?[$€£]\s?\d+|\b(?:voucher|gift card|honorarium|incentive|for taking part|for participating)\b|\b(?:inviting|looking for|recruiting) (?:users|participants|customers|owners|people who)\b/i,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /\b(?:i(?:'m| am) applying|i(?:'m| am) writing (?:to (?:apply|express|enquire|inquire|follow up)|regarding (?:my|the vacancy))|my (?:resume|cv|number|references)|i have \w+ years of experience|i would be (?:glad|happy|available) to (?:come|meet|interview)|they interview you|be kind to your peer|practice\))\b/i,
  },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /\b(?:not (?:be|been) able to (?:interview|offer|progress|proceed|move|take)|slots? (?:on .{0,30})?(?:were|are|have been) (?:all )?(?:taken|full|filled)|closed the shortlist|not (?:be )?(?:taking|moving) (?:you|your application))\b/i,
  },
  {
    for: 'interview',
    weight: 2.4,
    pattern:
      /\b(?:speak|chat|talk|connect|discuss|call|conversation|meet)\b.{0,50}\b(?:about|regarding|on|your) (?:your|the|this|our)? ?.{0,25}\b(?:application|background|experience|candidacy|role|position|opportunity|opening)\b/i,
  },
  {
    for: 'interview',
    weight: 2,
    pattern:
      /\b(?:available|free|time|slot|invite|connect|speak|schedul\w+|windows?|options|book|set up|arrange)\b.{0,60}\b(?:introductory|intro|initial|quick|short|brief|phone|video|screening|\d+[- ]min(?:ute)?s?)\b.{0,15}\b(?:call|chat|screen|conversation|interview|meeting)\b/i,
  },
  {
    for: 'interview',
    weight: 3.6,
    pattern:
      /\b(?:live|pair(?:ed)?)[- ](?:coding|programming|technical|design|case)\b|\b(?:with|alongside) (?:your interviewer|one of our (?:engineers|team))\b/i,
  },
  {
    for: 'assessment',
    weight: -5,
    pattern:
      /\b(?:live|pair(?:ed)?)[- ](?:coding|programming|technical|design|case)\b|\b(?:with|alongside) (?:your interviewer|one of our (?:engineers|team))\b|\bagenda\b/i,
  },
  {
    for: 'interview',
    weight: 2,
    pattern:
      /\b(?:attend|come|invited|called|shortlisted|selected|report) (?:in )?(?:for|to) (?:an? |your |our )?(?:\w+ )?interview\b/i,
  },
  { for: 'interview', weight: 0.7, pattern: /\binterviews\b/i },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /\bjoin (?:our|the|us|me|my) .{0,50}\b(?:chat|call|conversation|interview)\b|\binvite for\b.{0,40}\bwith\b|\b(?:proceed|move forward|go ahead|continue) with (?:the |your |an? )?interviews?\b|\binterviews?\b.{0,40}\b(?:include you|reply with|your availability)\b|\bavailability for (?:a |the |your )?(?:\w+ )?(?:screen|interview|call|conversation)\b|\bfinal thing before\b/i,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern: /\b\d{2}[- ]min(?:ute)?s? (?:\w+ )?(?:call|chat|conversation|screen|interview)\b/i,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /\b(?:no strings attached|founder of .{2,40} here|(?:saw|loved|watched|read) your (?:talk|post|github|repo|tweet|linkedin)|your (?:talk|post|repo) at the|alumni (?:chat|call|network|mentor\w*)|pick (?:your|my) brain|what the work is like|can't help with the|thought of you\b|i ever (?:read|saw|got))/i,
  },
  {
    for: 'invitation',
    weight: 8,
    pattern:
      /\b(?:one-way|on-demand|pre-?recorded|asynchronous) (?:video )?interview|record your (?:answers|interview|video)\b/i,
  },
  // Which kind of invitation.
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /\b(?:is|are|has been|have been|now|all) (?:now )?(?:sorted|arranged|fixed|confirmed|booked|scheduled|set|all set)\b|\b(?:confirming|confirmation|confirmed)\b|\b(?:am|pm|monday|tuesday|wednesday|thursday|friday) it is\b|\byou(?:'re| are) (?:all set|booked|confirmed|scheduled)\b|\b(?:your|the) (?:upcoming|scheduled) (?:\w+ )?(?:interview|call|meeting)|\binterview (?:is )?(?:scheduled|tomorrow|today|reminder|itinerary|schedule|details)\b|\b(?:perfect|great|wonderful|lovely|excellent|super)[.!,] .{0,60}\bthen\b|\bjust (?:a reminder|to confirm|confirming)|\b(?:this|message|e-?mail|letter) (?:is )?(?:to )?confirms? (?:your|the|that you)\b|\b(?:i|we) have (?:you down|scheduled|booked)\b|\blooking forward to (?:tomorrow|meeting you (?:tomorrow|on))|\ball (?:sorted|set|arranged)\b|\breminder\b|\b(?:see|speak|talk) (?:to )?you (?:tomorrow|then|there)\b|\bthanks? (?:you )?for (?:picking|choosing|booking|confirming|your availability|getting back)\b|\bas (?:we )?agreed\b|\bas discussed,? (?:your|the|our) interview|\bbooked in\b|\b(?:put|have|got) you (?:down )?(?:for|in for|on) .{0,40}(?:\d|slot|calendar)|\b(?:many )?thanks for letting (?:us|me) know\b/i,
  },
  {
    for: 'request for availability',
    weight: 3,
    pattern:
      /\byour (?:top|preferred) (?:two|three|slots?|choices?)|in order of preference|(?:first|1st) (?:and|or) (?:second|2nd) choice/i,
  },
  {
    for: 'request for availability',
    weight: 2.2,
    pattern:
      /\b(?:your|some|any|share) (?:availability|available times?|time slots?|times)\b|\bwhat (?:does|do|is|would) your .{0,20}(?:week|schedule|calendar|diary|availability)|\b(?:grab|take|choose|pick|select|send|suggest|propose|provide|give) .{0,30}\b(?:slots?|times?|options|windows?|dates?|suits you|works for you|(?:suits?|works?) (?:you )?best)\b|\bwhat works\b|\b(?:two|three|four|a few|some) (?:windows|options)\b|\b(?:might|could|would|do|will) you (?:have|spare|manage) (?:an? )?(?:hour|half|moment|time|\d+)|\bone (?:evening|afternoon|morning|day) (?:this|next)|\bwhat(?:ever)? suits\b|\bany (?:night|evening|day|time|afternoon|morning)\b.{0,40}\b(?:suits|works|week|fine|good)|\bbook (?:your|a|an)\b|\b(?:are|would|will|might) you (?:be )?(?:available|free)\b.{0,60}\b(?:week|days|month|early|late|afternoons?|mornings?|phone|interview|call|screen)\b|\bconfirm a time\b|\b(?:set up|find|arrange|schedule) a (?:convenient |suitable |good )?(?:time|slot|call|date)\b|\b(?:schedul\w+|booking) (?:page|link|tool)|\buse the schedul|\blet (?:me|us) know (?:when|what|which)|\bwhen (?:are|would|might|could) you (?:be )?(?:free|available)\b|\b(?:let (?:me|us) know|tell (?:me|us)|send|share|reply with|provide)\b.{0,40}\b(?:availability|times|when you|which|what works|slots?|days)\b|\b(?:pick|choose|select|book|schedule|grab) (?:a|your|an|one|the) (?:time|slot|interview|date|day|call)\b|\b(?:which|what(?! it's like)|any of (?:these|the following)) .{0,30}\b(?:works?|suits?|best)\b|\bschedul(?:e|ing) link\b|\bself-?schedul/i,
  },
  {
    for: 'invitation',
    weight: 1.2,
    pattern:
      /\b(?:invit(?:e|ing|ation)|would like to (?:meet|see|interview|speak)|like you to|could you|can you|are you able to|would .{2,40} (?:work|suit)|does .{2,40} (?:work|suit)|please (?:attend|join|come|report))\b/i,
  },
  {
    for: 'invitation',
    weight: 2.25,
    pattern:
      /\b(?:(?:selected|shortlisted|chosen) (?:to|for) (?:an? |the )?(?:\w+ )?interview|(?:pleased|delighted|happy|like|love|write|wish) to (?:invite|offer you an interview|ask you to (?:come|our|attend|interview))|invite you to (?:an? |our |the |attend|interview)|you are invited to)\b/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern:
      /\b(?:need|needs|have|had|has|like|want|ask|hoping|possible|sorry|able|going)\b.{0,40}\b(?:to|we) (?:re-?schedul|move (?:your|our|the|it|this|things|back|from|to (?!the next|you)|thursday|monday|tuesday|wednesday|friday)|push|postpone|shift|bring forward|change (?:the|your|our) (?:time|date|appointment|interview))|\b(?:could|can|may|must|might) we (?:move|push|shift|re-?schedule|change|postpone)|\b(?:moved|changed|shifted) (?:this|it|your|our|the (?:interview|meeting|call|booking|time))|\bchange of (?:time|date|plan|venue|\w+ and time)|\bnow (?:takes? place|taking place|be held|meet(?:ing)? (?:on|at))|\bsame (?:time|hour)\b.{0,20}\b(?:on|next|instead|the)|\binstead\?|\brather than (?:\d|tomorrow|today|on|at|the|mon|tue|wed|thu|fri)|\b(?:can|could|shall|might) we (?:do|say|make it|meet|try)\b.{0,50}\b(?:rather|instead|later|then)|\bbring (?:it|this|you) forward\b|\b(?:has been|have been|been|was|is) (?:moved|rescheduled|postponed|pushed|changed)\b|\b(?:moved|rescheduled|postponed|pushed|shifted)\b.{0,20}\b(?:to|from|back|until)\b|\b(?:new|updated|revised) (?:time|date|slot|day)\b(?! zone)|\bupdated invitation\b|\binstead of\b.{0,50}\b(?:\d|mon|tue|wed|thu|fri|sat|sun)|\b(?:find|look for|arrange|set|offer) (?:you )?(?:a|an|another|a new|an alternative) (?:new |different |other |alternative )?(?:time|date|slot|day)\b|\bpush (?:our|your|the)\b|\brunning late\b/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /will not be (?:rescheduled|rearranged|replaced)|\bno (?:new|replacement|alternative) (?:date|appointment|time|slot)s? (?:is|are|will|has)|there will be no (?:other|new|further) (?:date|appointment|interview|meeting)/i,
  },
  {
    for: 'cancellation',
    weight: 3.4,
    pattern:
      /\b(?:cancell?(?:ed|ing)|cancellation of|to cancel (?:our|your|the|this)|must cancel|call(?:ed|ing)? off|will (?:not|no longer) (?:be held|take place|go ahead|hold)|withdrawn|no need to (?:come|attend|join|travel)|hired (?:somebody|someone)|no longer (?:going ahead|taking place|able to|proceed|need))\b/i,
  },
  {
    for: 'cancellation',
    weight: 1.6,
    pattern:
      /\b(?:on hold|(?:position|role|vacancy) (?:has been|was|is) (?:filled|closed|put|withdrawn)|hiring freeze|freeze hiring|frozen (?:all )?hiring|fill the (?:vacancy|position|role|post) internally|paused? hiring)\b/i,
  },
  // What comes instead.
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /\b(?:(?:decided|chosen|opted|elected|will|won't|going|able|we are|unable|not) .{0,25}(?:not (?:to )?(?:move|proceed|progress|continue|take|be (?:moving|taking|progressing))|(?:move|moving|go|going|proceed|proceeding) (?:forward|ahead|on)? ?with (?:another|other|a different))|not (?:been )?(?:selected|successful|shortlisted|progress|moving forward|be moving|be taking|be proceeding)|unable to (?:offer|proceed|move)|(?:not|won't|will not) (?:be )?(?:moving|continuing|going|proceeding) (?:forward|ahead|further|with your)|not (?:be )?extend(?:ing)? (?:you )?an offer|unsuccessful|another candidate|go(?:ing|ne)? with a candidate|(?:the )?(?:appointed|successful|chosen) candidate (?:has|had|scored|was)|(?:gone|go|going|went|proceed\w*|move|moved|moving) (?:forward |ahead )?with (?:someone|somebody|another|an internal|a candidate|other)|offered (?:the|it) to (?:someone|another)|closer (?:to|match)|(?:not|won't|will not) be (?:moving|taking|proceeding|continuing|progressing)|on this occasion,? (?:you|we)|(?:large|high) (?:number|volume) of (?:strong )?applica.{0,60}\bnot\b|other candidates|candidates? whose|regret to (?:inform|say|tell)|position has been filled|pursue other|not the right (?:fit|match)|wish you (?:all the best|every success|well|the best|success|luck|the very best) (?:in|with|for) (?:your|the))\b/i,
  },
  {
    for: 'rejection',
    weight: 2,
    pattern:
      /\b(?:unfortunately|sadly|regret|not able to offer|keep your (?:cv|resume|résumé|details|application) on file|future (?:openings|opportunities|vacancies))\b/i,
  },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?<!\b(?:unable|not able|not been able|not going|not in a position) to )(?<!not be )\b(?:(?:pleased|delighted|happy|thrilled|excited|pleasure|glad|like) (?:to|we) (?:be able to )?(?:formally )?(?:offer|extend) (?:you )?(?!(?:the |an? |our |this |another )?(?:\w+ ){0,2}(?:interview|first|second|chance|slot|final|opportunity to|time|appointment|meeting|call|trial|conversation|invitation)\b)|offer (?:letter|of employment)|(?:your|the) (?:job )?offer (?:letter|is|package)?|(?:love|like|want) you to join (?:us|our|the)|you (?:have got|got|have) the job|offer you (?:the|a|our) (?:position|role|job|post)|contract (?:is )?attached|welcome (?:aboard|to the team))/i,
  },
  {
    for: 'conditional offer',
    weight: 6,
    pattern:
      /\b(?:(?:conditional|provisional) (?:job )?offer|\boffer\b.{0,120}\b(?:depends on|is dependent|provided that|pending (?:your|a|the|satisfactory))|contingent (?:job )?offer|offer (?:is|of employment is)? ?(?:conditional|contingent|subject to)|(?:subject to|contingent (?:up)?on|conditional (?:up)?on).{0,60}(?:references|checks?|screen|clearance|medical|verification|dbs|licen))/i,
  },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /\b(?:(?:have |we've |we |successfully )(?:received|got) your (?:application|cv|resume|résumé)|thank(?:s| you) for (?:applying|your (?:application|interest|submission))|application (?:has been |was |status:? ?)?(?:received|submitted|complete)|confirm(?:s|ing)? (?:the )?receipt|received your (?:materials|documents|submission|details|form)|application (?:is (?:now )?(?:in our system|being reviewed|under (?:review|consideration))|has been (?:recorded|logged|confirmed|added))|appreciate your (?:submission|application)|(?:submitting|recent|added) your application|your recent application|just landed|(?:is|are) reviewing (?:profiles|submissions|applications)|your application (?:to|for|with) .{2,60} (?:has been|was|is(?: now)?|just) (?:received|submitted|under review|landed|confirmed))/i,
  },
  {
    for: 'application receipt',
    weight: 1.6,
    pattern:
      /\b(?:will (?:review|be in touch|contact you|call you)|are reviewing|read every application|if (?:your|you|we|there|selected|shortlisted).{0,50}(?:match|fit|contact|in touch|interview|call)|selected for (?:an )?interview,? (?:we|you))\b/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern:
      /\b(?:(?:coding|case|data|writing|design|modelling|home|practical|online|skills?|technical|take-?home|aptitude|numerical|psychometric|personality|written|situational judg\w+|cognitive|typing) (?:\w+ )?(?:challenge|test|assessment|exercise|assignment|task|project|questionnaire)|take-?home|case study (?:task|exercise)|(?:complete|take|start|begin|finish|submit|do) (?:the|your|this|a|an|our) (?:[\w-]+ ){0,2}(?:test|assessment|challenge|exercise|assignment|questionnaire|task)|work sample|hackerrank|codility|codesignal|testgorilla)/i,
  },
  {
    for: 'assessment',
    weight: -4,
    pattern:
      /\b(?:thank(?:s| you) for (?:completing|taking|submitting|doing|sending)|(?:you|you've|you have) (?:successfully )?(?:completed|passed)|having (?:completed|passed)|(?:results?|score) (?:of|in|on|from) (?:the|your)) .{0,40}\b(?:test|assessment|challenge|exercise|assignment|questionnaire|take-?home)\b/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /\b(?:thank(?:s| you) (?:both |all )?(?:so much |very much |again )?for (?:the time you|meeting|speaking|talking|interviewing me|taking the time|your time|having me|seeing me|the (?:conversation|interview|chat|opportunity to (?:interview|meet|speak))))\b.{0,200}\b(?:i|me|my)\b/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /\bthank you (?:and|both|all) .{0,40}\bfor (?:interviewing|meeting|seeing|having|speaking|talking)\b.{0,20}\b(?:me|with me|to me|us)\b/i,
  },
  {
    for: 'thank-you reply',
    weight: 2,
    pattern:
      /\bi (?:really |very much |greatly |thoroughly )?(?:enjoyed|appreciated|loved|am (?:very |even more |still )?(?:excited|keen|interested|enthusiastic)|remain)\b/i,
  },
  // Interviews that are not the reader’s own for a job, and what only speaks of them.
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /\b(?:(?:we|you and i|you and \w+)(?:'re| are|'ll be| will be) interviewing|interviewing (?:two|three|four|five|\d+|candidates|applicants)|you(?:'re| are) (?:down to interview|interviewing|on the (?:interview )?panel|scheduled to interview)|(?:sit|serve|join|be) on (?:the|an|our) (?:interview |hiring |search )?(?:panel|committee)|scorecards?|interviewers? (?:guide|training|kit|pack)|candidate(?:'s)? (?:cv|resume|résumé|accepted|declined|feedback|profile|packet)|your feedback on the candidate|debrief for|interview (?:with )?candidate\b|hiring manager:? you)/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /\b(?:mock interview|practice interview|(?:masterclass|bootcamp|e-?book|free guide)|interview (?:practice|coaching|prep(?:aration)? (?:course|session|guide|tips|workshop)|tips|questions|guide|skills|workshop|masterclass|training|webinar)|ace (?:the|your)|exit interview|informational interview|user (?:research|interview)|research (?:study|participants?|session)|usability|gift card|focus group|(?:our|the|my) podcast|press interview|(?:witness|victim|police|court) (?:interview|statement)|(?:article|story|piece|feature|column|documentary|book) (?:about|on|i'm|i am|we're)|for (?:a|an|our|my) (?:article|story|piece|feature|column|documentary|book|blog|magazine|newspaper)|(?:example|sample|template) (?:\d|e-?mails?|invitations?)|visa (?:interview|appointment|application)|school place|flat ?share|housemates?|flatmates?|oral history|my (?:thesis|dissertation|article|story)|family interview|feedback interview|customer interview|(?:scholarship|membership|loan|mortgage|adoption|admissions?|citizenship|naturali[sz]ation|college|university|tenant|rental|media|parent|stay|appraisal) interview|as a valued customer|appeared in \d+ search\w*|viewed your profile|(?:phd|doctoral|master'?s|mba) (?:programme|program|admissions?)|podcast (?:recording|episode|guest|interview))\b/i,
  },
  // Other walks of life in which people are talked to, asked in and chosen.
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /\b(?:(?:on|onto|for) (?:the|our) (?:show|programme|air|podcast|channel)|goes? out on|listeners|our readers|the (?:spring|summer|autumn|winter|next) issue|on camera|photographer|recorded statement|complaint|ombudsman|your (?:case|claim|policy|pension|tender|course|treatment|plan)\b|investigat(?:ion|or|ing)|grievance|disciplinary|hearing|tribunal|witness|pension|mortgage|your finances|credit(?:worthiness)?|tier 4|tuition|undergraduate|postgraduate|masters?|bsc|msc|choir school|(?:school|college|university) place|scholarship|bursary|fellowship award|thesis|viva|dissertation|oral examination|rehom(?:e|ing)|adopt(?:ion|ing|er)?|foster(?:ing)?|home check|kennels?|puppy|approved supplier|supplier|procurement|tender|franchise|investors?|expert network|consulting client|work coach|jobcentre|benefit claim|your last day|line managers?|appraisal|your annual review)\b/i,
  },
  // Who lets a room meets people too before deciding.
  {
    for: 'none',
    weight: 5,
    pattern:
      /\b(?:landlord|landlady|letting agents?|flatmates?|housemates?|tenancy)\b[\s\S]{0,160}\b(?:flat|apartment|viewing|the room|rent|deposit|move in|payslips)\b|\b(?:flat|apartment|viewing|the room|rent)\b[\s\S]{0,160}\b(?:landlord|landlady|tenancy|flatmates?|housemates?)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /\b(?:podcast|episode|on air|on the record|journalist|reporter|newsroom|press office|broadcast|live on|visa|(?:residence|work|study) permit|citizenship|naturali[sz]ation|asylum|green card|parole|consul(?:ate|ar)|embassy|immigration|admissions?|tenan(?:t|cy)|rental|flat viewing|house viewing|landlord|lease|detective|witness|police|courtroom|loan|mortgage|credit card|scholarship|tuition|financial aid|semester|enrolment|graduate program|mba\b|membership|your gym|adopt\w*|biograph|survey|your property|property assessment|insurance claim|annual health|\d% off|flash sale|conference paper|your paper|biography|reuters|copyright|little ones|your child(?:ren)?(?:'s)?|your (?:son|daughter))\b/i,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /\b(?:newsletter|job alert|new jobs|(?:jobs|roles|openings|positions) (?:you (?:may|might|could|will)|that (?:may|might|match)|picked for you|near you)|(?:one[- ]tap|with one (?:tap|click))|jobs for you|jobs matching|recommended jobs|view (?:all )?jobs|apply now|walk-?in|hiring (?:event|drive)|career fair|job fair|open day|read more|this week(?:'s)? (?:in|issue)|you (?:are receiving|received) this (?:because|newsletter)|save your (?:seat|spot)|register (?:now|here|today)|webinar|limited (?:seats|places|spots))\b/i,
  },
  { for: 'none', weight: 1.8, pattern: /\bunsubscribe\b/i },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /\b(?:came across your (?:profile|background|resume|cv|linkedin|github)|your profile caught|open to (?:a (?:quick |brief )?(?:chat|call)|new (?:roles|opportunities)|hearing)|are you open to|perhaps you(?:'d| would) be interested|my client (?:is|are) (?:looking|hiring|interviewing)|great fit for a|interested in (?:hearing|learning) more|looking for (?:a|new) (?:change|opportunit))/i,
  },
  {
    for: 'none',
    weight: 6,
    pattern:
      /\b(?:telegram|(?:on|via|through|using) (?:signal|telegram|wire|google chat|skype id)\b|(?:on|via|through|over) whats ?app\b.{0,60}(?:\+?\d|interview)|whats ?app (?:interview|number|the hiring|us|him|her)|signal app|google hangouts?|wire (?:app|transfer)|cash(?:ier)?'?s? check|deposit (?:the|a) check|registration fee|refundable (?:fee|deposit)|processing fee|purchase (?:office )?equipment|bank (?:details|account) (?:details|to|for|number)|social security number|verify your (?:account|identity|password|mailbox)|your password|gift ?cards? code|crypto|bitcoin)\b/i,
  },
  {
    for: 'none',
    weight: 3.5,
    pattern:
      /\b(?:volunteer(?:ing)?|invite you to apply|invitation to apply|call for (?:applications|papers)|nominate|not an interview|no interview)\b/i,
  },
  {
    for: 'none',
    weight: 3,
    pattern:
      /\b(?:how was your (?:interview )?experience|rate your|share your feedback|take our survey|tell us about your experience)\b/i,
  },
  {
    for: 'interview',
    weight: -2.5,
    pattern: /\b(?:missed (?:your|the|our) (?:interview|call)|did not (?:attend|join)|no-?show)\b/i,
  },
];
