import type { Role } from '@quarterdeck/domain/roles';

export interface DemoPerson {
  key: 'owner' | 'associate' | 'saas_founder' | 'property_founder' | 'franchise_founder';
  name: string;
  email: string;
  role: Role;
  /** What the sign-in page calls this person. */
  label: string;
  timeZone: string;
}

export const PRACTICE = { name: 'Northbridge Fractional', slug: 'northbridge' };

/** Known to everybody: it opens nothing but made-up data on this machine, and goes with the demo practice. */
const DEMO_PASSWORD = 'quarterdeck-demo';

/** `.example` is reserved: no mail ever leaves for these addresses. */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'owner',
    name: 'Mara Lindqvist',
    email: 'mara@northbridge.example',
    role: 'owner',
    label: 'Fractional CTO',
    timeZone: 'America/New_York',
  },
  {
    key: 'associate',
    name: 'Tobias Reyes',
    email: 'tobias@northbridge.example',
    role: 'associate',
    label: 'Associate, one client',
    timeZone: 'America/Chicago',
  },
  {
    key: 'saas_founder',
    name: 'Priya Raman',
    email: 'priya@tallyworks.example',
    role: 'founder',
    label: 'Founder of Tallyworks',
    timeZone: 'America/New_York',
  },
  {
    key: 'property_founder',
    name: 'Dale Hutchins',
    email: 'dale@hutchinsproperty.example',
    role: 'founder',
    label: 'Owner of Hutchins Property',
    timeZone: 'America/Chicago',
  },
  {
    key: 'franchise_founder',
    name: 'Renee Castellano',
    email: 'renee@hearthandco.example',
    role: 'founder',
    label: 'Founder of Hearth & Co.',
    timeZone: 'America/Denver',
  },
];

export const demoSignIns = demoPeople.map(({ label, email }) => ({ label, email, password: DEMO_PASSWORD }));
