import fc from 'fast-check';
import {
  FOUNDER_ACTS,
  ROLES,
  SCOPES,
  SHARED_ACTS,
  allows,
  audienceOf,
  isRole,
  isScope,
  scopesOf,
  seesEveryClient,
  type Scope,
} from './roles';

const PUBLISHED = [
  'clients:read',
  'engagements:read',
  'rituals:read',
  'check-ins:read',
  'action-items:read',
  'findings:read',
  'chain-maps:read',
  'decision-rights:read',
  'decisions:read',
  'fit-runs:read',
  'progress:read',
  'proof:read',
];
const isFounderAct = (scope: Scope) => (FOUNDER_ACTS as readonly Scope[]).includes(scope);
const refusedTo = (role: (typeof ROLES)[number]) =>
  SCOPES.filter((scope) => !allows(role, scope) && !isFounderAct(scope));

describe('roles', () => {
  it('knows every scope', () => {
    expect([...SCOPES].sort()).toEqual([
      'action-items:keep',
      'action-items:read',
      'action-items:write',
      'audit:read',
      'rituals:read',
      'rituals:write',
      'calendar-feeds:subscribe',
      'calendar:read',
      'calendar:write',
      'chain-maps:read',
      'chain-maps:write',
      'check-ins:read',
      'check-ins:write',
      'client-facts:read',
      'client-facts:write',
      'clients:read',
      'clients:write',
      'cockpit:read',
      'decision-rights:agree',
      'decision-rights:read',
      'decision-rights:write',
      'decisions:approve',
      'decisions:read',
      'decisions:write',
      'engagements:read',
      'engagements:write',
      'fees:read',
      'fees:write',
      'findings:read',
      'findings:write',
      'fit-links:read',
      'fit-links:write',
      'fit-responses:read',
      'fit-responses:write',
      'fit-runs:answer',
      'fit-runs:read',
      'gaps:read',
      'gaps:write',
      'gates:read',
      'gates:write',
      'hours:read',
      'hours:write',
      'hypotheses:read',
      'hypotheses:write',
      'interviews:read',
      'interviews:write',
      'invitations:read',
      'invitations:write',
      'members:read',
      'members:write',
      'notifications:read',
      'notifications:write',
      'practice:read',
      'practice:write',
      'progress:read',
      'proof:read',
      'scorecards:read',
      'scorecards:write',
    ]);
  });

  it('owner: everything', () => expect(refusedTo('owner')).toEqual([]));

  it('cto: everything but the administration of the practice', () => {
    expect(refusedTo('cto')).toEqual(['practice:write', 'members:write', 'invitations:write']);
  });

  it('associate: as cto, but creates no clients, wins none and sees no mail of others', () => {
    expect(refusedTo('associate')).toEqual([
      'fit-links:read',
      'notifications:read',
      'practice:write',
      'members:write',
      'invitations:write',
      'clients:write',
      'fit-links:write',
      'notifications:write',
    ]);
  });

  it.each(['founder', 'viewer'] as const)('%s: reads what is published and writes nothing', (role) => {
    expect(
      scopesOf(role)
        .filter((scope) => !isFounderAct(scope) && !(SHARED_ACTS as readonly Scope[]).includes(scope))
        .sort(),
    ).toEqual([...PUBLISHED].sort());
    expect(scopesOf(role).filter((scope) => scope.endsWith(':write'))).toEqual([]);
  });

  it("leaves the client's word to the founder alone", () => {
    for (const scope of FOUNDER_ACTS)
      expect(ROLES.filter((role) => allows(role, scope))).toEqual(['founder']);
  });

  it.each([
    ['owner', true, 'insider'],
    ['cto', true, 'insider'],
    ['associate', false, 'insider'],
    ['founder', false, 'published'],
    ['viewer', false, 'published'],
  ] as const)('%s: sees every client %s, audience %s', (role, every, audience) => {
    expect(seesEveryClient(role)).toBe(every);
    expect(audienceOf(role)).toBe(audience);
  });

  it.each(['audit:write', 'clients', 'clients:delete', '__proto__', '', null, 7])(
    '%p is no scope',
    (value) => {
      expect(isScope(value)).toBe(false);
      expect(isRole(value)).toBe(false);
      for (const role of ROLES) expect(allows(role, value as Scope)).toBe(false);
    },
  );

  it('no role may do what the one above it may not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCOPES.filter((scope) => !isFounderAct(scope))),
        fc.nat({ max: ROLES.length - 2 }),
        (scope, index) => {
          const [above, below] = [ROLES[index]!, ROLES[index + 1]!];
          expect(allows(below, scope) && !allows(above, scope)).toBe(false);
          expect(isRole(above) && isScope(scope)).toBe(true);
        },
      ),
    );
  });
});
