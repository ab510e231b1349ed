import { describe, expect, it } from 'vitest';
import { answerTo, sentences } from './sentences';

describe.each(sentences)('how mails speak of $name', ({ all }) => {
  it.each(all)('$language $field $wanted: $text', (sentence) => {
    expect(answerTo(sentence)).toBe(sentence.wanted);
  });
});
