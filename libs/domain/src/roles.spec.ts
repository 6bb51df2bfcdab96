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
  it('each scope is listed once, as resource and verb', () => {
    expect(new Set(SCOPES).size).toBe(SCOPES.length);
    expect(SCOPES.filter((scope) => !/^[a-z]+(-[a-z]+)*:[a-z]+$/.test(scope))).toEqual([]);
  });

  it('owner: may do everything', () => expect(refusedTo('owner')).toEqual([]));

  it('cto: may do everything except administer the practice', () => {
    expect(refusedTo('cto')).toEqual(['practice:write', 'members:write', 'invitations:write']);
  });

  it("associate: like cto, but cannot create clients, convert leads or see others' notifications", () => {
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

  it.each(['founder', 'viewer'] as const)('%s: reads published records and writes none', (role) => {
    expect(
      scopesOf(role)
        .filter((scope) => !isFounderAct(scope) && !(SHARED_ACTS as readonly Scope[]).includes(scope))
        .sort(),
    ).toEqual([...PUBLISHED].sort());
    expect(scopesOf(role).filter((scope) => scope.endsWith(':write'))).toEqual([]);
  });

  it('founder acts belong to the founder alone', () => {
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
    '%p is not a scope',
    (value) => {
      expect(isRole(value)).toBe(false);
      for (const role of ROLES) expect(allows(role, value as Scope)).toBe(false);
    },
  );

  it('no role can do what a higher role cannot', () => {
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
