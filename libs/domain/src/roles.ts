/**
 * What a role can request. Which rows it sees (tenant, granted clients, published or not) is up to the database: a
 * scope opens a route, never a record.
 */

export const ROLES = ['owner', 'cto', 'associate', 'founder', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const WRITABLE = [
  'practice',
  'members',
  'invitations',
  'clients',
  'client-facts',
  'engagements',
  'rituals',
  'calendar',
  'check-ins',
  'action-items',
  'scorecards',
  'decision-rights',
  'decisions',
  'findings',
  'chain-maps',
  'interviews',
  'hypotheses',
  'gaps',
  'fit-links',
  'fit-responses',
  'fees',
  'hours',
  'gates',
  'notifications',
] as const;
/** Computed or append-only: no route writes them. */
const READ_ONLY = ['audit', 'cockpit', 'fit-runs', 'progress', 'proof'] as const;

/** The founder's own consent: no one at the practice can give it for them. */
export const FOUNDER_ACTS = ['decision-rights:agree'] as const;

/** Acts that both the practice and the founder perform. */
export const SHARED_ACTS = [
  'action-items:keep',
  'calendar-feeds:subscribe',
  'decisions:approve',
  'fit-runs:answer',
] as const;

type Writable = (typeof WRITABLE)[number];
export type Resource = Writable | (typeof READ_ONLY)[number];
export type Scope =
  `${Resource}:read` | `${Writable}:write` | (typeof FOUNDER_ACTS)[number] | (typeof SHARED_ACTS)[number];

export const RESOURCES: readonly Resource[] = [...WRITABLE, ...READ_ONLY];
export const SCOPES: readonly Scope[] = [
  ...RESOURCES.map((resource) => `${resource}:read` as const),
  ...WRITABLE.map((resource) => `${resource}:write` as const),
  ...FOUNDER_ACTS,
  ...SHARED_ACTS,
];

const ADMINISTRATION: readonly Scope[] = ['practice:write', 'members:write', 'invitations:write'];
const PUBLISHED: readonly Scope[] = [
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

const SCOPES_OF: Readonly<Record<Role, ReadonlySet<Scope>>> = {
  owner: allExcept(...FOUNDER_ACTS),
  cto: allExcept(...FOUNDER_ACTS, ...ADMINISTRATION),
  associate: allExcept(
    ...FOUNDER_ACTS,
    ...ADMINISTRATION,
    'clients:write',
    'fit-links:read',
    'fit-links:write',
    'notifications:read',
    'notifications:write',
  ),
  founder: new Set([...PUBLISHED, ...FOUNDER_ACTS, ...SHARED_ACTS]),
  viewer: new Set(PUBLISHED),
};

export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

export function allows(role: Role, scope: Scope): boolean {
  return SCOPES_OF[role].has(scope);
}

export function scopesOf(role: Role): readonly Scope[] {
  return SCOPES.filter((scope) => allows(role, scope));
}

/** Other roles need a grant for each client. */
export function seesEveryClient(role: Role): boolean {
  return role === 'owner' || role === 'cto';
}

/** `published` roles see only published records; `insider` roles also see private ones. */
export type Audience = 'insider' | 'published';

export function audienceOf(role: Role): Audience {
  return role === 'founder' || role === 'viewer' ? 'published' : 'insider';
}

function allExcept(...excluded: readonly Scope[]): ReadonlySet<Scope> {
  return new Set(SCOPES.filter((scope) => !excluded.includes(scope)));
}
