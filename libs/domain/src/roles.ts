/**
 * What a role may ask for. Which rows it then sees (tenant, granted clients, published or not) is decided by
 * the database: a scope opens a route, never a record.
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
  'cadences',
  'check-ins',
] as const;
/** Computed or append-only: nobody writes them through a route. */
const READ_ONLY = ['audit', 'cockpit', 'progress'] as const;

type Writable = (typeof WRITABLE)[number];
export type Resource = Writable | (typeof READ_ONLY)[number];
export type Scope = `${Resource}:read` | `${Writable}:write`;

export const RESOURCES: readonly Resource[] = [...WRITABLE, ...READ_ONLY];
export const SCOPES: readonly Scope[] = [
  ...RESOURCES.map((resource) => `${resource}:read` as const),
  ...WRITABLE.map((resource) => `${resource}:write` as const),
];

const ADMINISTRATION: readonly Scope[] = ['practice:write', 'members:write', 'invitations:write'];
const PUBLISHED: readonly Scope[] = [
  'clients:read',
  'engagements:read',
  'cadences:read',
  'check-ins:read',
  'progress:read',
];

const SCOPES_OF: Readonly<Record<Role, ReadonlySet<Scope>>> = {
  owner: new Set(SCOPES),
  cto: allExcept(...ADMINISTRATION),
  associate: allExcept(...ADMINISTRATION, 'clients:write'),
  founder: new Set(PUBLISHED),
  viewer: new Set(PUBLISHED),
};

export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

export function isScope(value: unknown): value is Scope {
  return (SCOPES as readonly unknown[]).includes(value);
}

export function allows(role: Role, scope: Scope): boolean {
  return SCOPES_OF[role].has(scope);
}

export function scopesOf(role: Role): readonly Scope[] {
  return SCOPES.filter((scope) => allows(role, scope));
}

/** The others need a grant for each client. */
export function seesEveryClient(role: Role): boolean {
  return role === 'owner' || role === 'cto';
}

/** `published` roles see published records only; `insider` roles also see private ones. */
export type Audience = 'insider' | 'published';

export function audienceOf(role: Role): Audience {
  return role === 'founder' || role === 'viewer' ? 'published' : 'insider';
}

function allExcept(...excluded: readonly Scope[]): ReadonlySet<Scope> {
  return new Set(SCOPES.filter((scope) => !excluded.includes(scope)));
}
