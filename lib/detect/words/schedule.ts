/** Rows of a day’s plan that are no meeting, and words that a length of the whole stands with; all languages in one. */
export const pauseWords =
  /^\W*(?:\d{1,2}[:.h]?\d{0,2}\s?(?:am|pm|uhr|h)?\s?(?:[-–—]|to|bis|à|a)?\s?(?:\d{1,2}[:.h]?\d{0,2})?\s?(?:am|pm|uhr|h)?\W*)?(?:(?:coffee |short |comfort |tea )?break|pause|kaffeepause|descanso|pausa|intervalo|free time|arriv(?:al|e)|check[- ]?in|ankunft|empfang|accueil|llegada|chegada|arrivo|ontvangst|aankomst|registration|welcome coffee|lunch (?:break|on your own)|mittagspause|end(?: of day)?|ende|finish|depart(?:ure)?|wrap(?:[- ]up)?$)\b/i;

export const lengthContext =
  /(?:last|lasts|take|takes|allow|plan (?:on|for|about)|duration|length|expect|approximately|approx|roughly|about|around|up to|no more than|scheduled for|set aside|dauert?|dauer|etwa|rund|circa|ca\.|planen sie|durera|durée|environ|prévoir|comptez|duración|aproximad\w*|durará|unos?|duração|cerca de|aproximadamente|durata|durerà|circa|duurt|ongeveer|neemt|duur)[^.!?]{0,40}$/i;
export const lengthOf =
  /^[^.!?]{0,14}(?:interview|call|chat|conversation|meeting|video|phone|zoom|teams|session|screen|gespräch|telefonat|entretien|échange|visio|entrevista|llamada|videollamada|conversa|colloquio|videochiamata|gesprek|belletje|with|mit|avec|con|com|met|in all|altogether|total)/i;
export const lengthOfPart =
  /(?:presentation|präsentation|présentation|presentación|apresentação|presentazione|presentatie|exercise|written|test|questions?|early|before|prior|vorher|avant|antes|prima|minutes? (?:early|before)|walk|drive|commute|tour)/i;
