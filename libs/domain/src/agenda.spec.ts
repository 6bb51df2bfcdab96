import { agendaPoints } from './agenda';

it.each([
  ['', []],
  ['Numbers\nRisks', ['Numbers', 'Risks']],
  ['Numbers\r\n\r\n  Risks  \n', ['Numbers', 'Risks']],
  ['- Numbers\n* Risks\n• Next', ['Numbers', 'Risks', 'Next']],
  ['1. Numbers\n2) Risks', ['Numbers', 'Risks']],
  ['2026 in numbers\n-5 % is what we lost', ['2026 in numbers', '-5 % is what we lost']],
])('agenda items are read from %j', (agenda, points) => expect(agendaPoints(agenda)).toEqual(points));
