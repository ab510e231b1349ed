import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { findAlike } from '../lib/letters/find-alike';
import { writeThankYou } from '../lib/letters/thank-you';
import { readLetterInput } from './letter-input';

function main(file: string | undefined): void {
  if (!file) throw new Error('Name a file: npm run --silent letter -- FILE.json');
  const inputs = readLetterInput(readFileSync(file, 'utf8'));
  const letters: ReturnType<typeof writeThankYou>[] = [];
  for (const input of inputs)
    letters.push(
      writeThankYou(
        input,
        letters.map(({ body }) => body),
      ),
    );
  for (const { one, other } of findAlike(letters)) {
    letters[one]?.doubts.push({ field: 'letter', why: `Letter ${one + 1} reads like letter ${other + 1}.` });
    letters[other]?.doubts.push({
      field: 'letter',
      why: `Letter ${other + 1} reads like letter ${one + 1}.`,
    });
  }
  for (const letter of letters) process.stdout.write(`${JSON.stringify(letter)}\n`);
}

try {
  main(process.argv[2]);
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence.startsWith('ENOENT') ? 'There is no such file.' : sentence}\n`);
  process.exitCode = 1;
}
