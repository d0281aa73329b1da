import { openRegister } from '../../../generator/register/open-register.ts';
import { recordIssue } from '../../../generator/register/record-issue.ts';
import { ACT, fileOf, must, request, reserve } from './desk.ts';

/**
 * A process of its own for the tests: issues the documents of `count` people from `first` on, some at a time, and says each number
 * once it is issued.
 */
const [path = '', first = '1', count = '1', block = '1'] = process.argv.slice(2);
const register = must(openRegister(path, 'buat'));
const people = Array.from({ length: Number(count) }, (_, index) => request(Number(first) + index));
for (let start = 0; start < people.length; start += Number(block)) {
  const numbers = reserve(register, people.slice(start, start + Number(block)));
  must(
    recordIssue(
      register,
      numbers.map((nomor) => fileOf(nomor)),
      ACT,
    ),
  );
  for (const nomor of numbers) process.stdout.write(`${nomor}\n`);
}
register.close();
