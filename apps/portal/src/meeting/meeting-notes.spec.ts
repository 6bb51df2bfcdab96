import * as meeting from './meeting-notes';

describe('meeting notes', () => {
  const step = (point: string, notes: string) => ({ point, notes, seconds: 0 });

  it('uses the agenda, or the form’s sections when there is none', () => {
    const points = (kind: 'weekly_check_in' | 'planning', agenda: string) =>
      meeting.newMeeting(kind, agenda).steps.map(({ point }) => point);
    expect(points('planning', '- Numbers\n\nRisks')).toEqual(['Numbers', 'Risks']);
    expect(points('planning', '')).toEqual(['Notes']);
    expect(points('weekly_check_in', '')).toEqual(['What moved', 'What is blocked', 'Decisions needed']);
  });

  it('appends the notes to the form text, and never twice', () => {
    const held = { at: 1, steps: [step('Numbers', 'Up 4 %\n'), step('Risks', ''), step('Next', 'Hire')] };
    const notes = 'Numbers\nUp 4 %\n\nNext\nHire';
    expect(meeting.withNotes('', held)).toBe(notes);
    expect(meeting.withNotes('Before.', held)).toBe(`Before.\n\n${notes}`);
    expect(meeting.withNotes(`Before.\n\n${notes}`, held)).toBe(`Before.\n\n${notes}`);
    expect(meeting.withNotes('Before.', { at: 0, steps: [step('Numbers', ' ')] })).toBe('Before.');
  });

  it('finds the line at the cursor and marks what it became', () => {
    const notes = 'First\n Ask Ana \nAsk Ana';
    expect([0, 5, 6, 14, 16].map((place) => meeting.lineAt(notes, place))).toEqual([
      'First',
      'First',
      'Ask Ana',
      'Ask Ana',
      'Ask Ana',
    ]);
    expect(meeting.markLine(notes, 'Ask Ana', 'Action item')).toBe('First\nAction item: Ask Ana\nAsk Ana');
    expect(meeting.linesOf('a\n\nAction item: b\nD-3: c\n a ')).toEqual(['a']);
  });

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [3845, '1:04:05'],
  ])('shows %i seconds as %s', (seconds, clock) => expect(meeting.clockOf(seconds)).toBe(clock));
});
