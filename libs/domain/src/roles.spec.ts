import fc from 'fast-check';
import {
  FOUNDER_ACTS,
  ROLES,
  SCOPES,
  SHARED_ACTS,
  allows,
  audienceOf,
  isRole,
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
  it('names each scope once, as the resource and the verb', () => {
    expect(new Set(SCOPES).size).toBe(SCOPES.length);
    expect(SCOPES.filter((scope) => !/^[a-z]+(-[a-z]+)*:[a-z]+$/.test(scope))).toEqual([]);
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
          expect(isRole(above)).toBe(true);
        },
      ),
    );
  });
});
