import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

/** Several people at the same moment: one wins, the others are told, nothing is lost. */
describe('races on decisions', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let people: ReturnType<typeof decisionsOf>[];
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    await agreeRights(test.database.admin, practice, place, [{}]);
    const ctos = await Promise.all([1, 2, 3].map(() => practice.person('cto')));
    people = [practice.owner, ...ctos].map((person) => decisionsOf(test, person));
  });
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();
  const accepted = async () =>
    people[0]!.move(
      await people[0]!.move(await people[0]!.record(place.engagementId), 'proposals'),
      'approvals',
    );
  const oneWins = [412, 412, 412];

  it('decisions are numbered 1 to n without gaps, even if some fail', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        people[n % 4]!.as.post(`/v1/engagements/${place.engagementId}/decisions`).send(
          n % 6 === 5 ? queue({ title: 'NUL \u0000' }) : queue(),
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const rows = await sql<{ number: number }>(
      test.database.admin,
      'select number from decision where client_id = $1 order by number',
      [place.clientId],
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('one of several approvals wins', async () => {
    const proposed = await people[0]!.move(await people[0]!.record(place.engagementId), 'proposals');
    const answers = await Promise.all(
      people.map((one) => one.change('post', `${proposed.id}/approvals`, proposed.version)),
    );
    expect(statuses(answers)).toEqual([201, ...oneWins]);
    const { timeline } = await people[0]!.get(proposed.id);
    expect(timeline.filter(({ kind }) => kind === 'approved')).toHaveLength(1);
  });

  it('either the approval or the edit wins, so that only what was read is approved', async () => {
    const proposed = await people[0]!.move(await people[0]!.record(place.engagementId), 'proposals');
    const [edit, accept] = await Promise.all([
      people[0]!.change('patch', proposed.id, proposed.version, { title: 'Changed' }),
      people[1]!.change('post', `${proposed.id}/approvals`, proposed.version),
    ]);
    expect([[200, 412].toString(), [412, 201].toString()]).toContain([edit.status, accept.status].toString());
    const now = await people[0]!.get(proposed.id);
    expect(now.title).toBe(edit.status === 200 ? 'Changed' : proposed.title);
    expect(now.approvedRevision).toBe(accept.status === 201 ? 1 : null);
  });

  it('one of several edits wins', async () => {
    const decision = await accepted();
    const answers = await Promise.all(
      people.map((one, n) => one.change('patch', decision.id, decision.version, { title: `Title ${n}` })),
    );
    expect(statuses(answers)).toEqual([200, ...oneWins]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await people[0]!.get(decision.id)).pendingRevision).toMatchObject({
      number: 2,
      content: { title: `Title ${winner}` },
    });
  });

  it('one of several supersessions wins, even in opposite directions', async () => {
    const [a, b, c, d] = [await accepted(), await accepted(), await accepted(), await accepted()];
    const supersede = (n: number, old: { id: string; version: number }, by: { id: string }) =>
      people[n]!.change('post', `${old.id}/supersessions`, old.version, { supersededById: by.id });
    const same = await Promise.all([supersede(0, a, b), supersede(1, a, c), supersede(2, a, d)]);
    expect(statuses(same)).toEqual([201, 412, 412]);
    const [e, f] = [await accepted(), await accepted()];
    const opposite = await Promise.all([supersede(0, e, f), supersede(1, f, e)]);
    expect(statuses(opposite)).toEqual([201, 412]);
    const [one, other] = [await people[0]!.get(e.id), await people[0]!.get(f.id)];
    expect([one.state, other.state].sort()).toEqual(['accepted', 'superseded']);
    const [old, next] = one.state === 'superseded' ? [one, other] : [other, one];
    expect([old.supersededBy?.id, next.supersedes.map(({ id }) => id)]).toEqual([next.id, [old.id]]);
  });
});
