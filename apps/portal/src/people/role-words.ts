import { ROLES, type Role } from '@quarterdeck/domain/roles';

const WORDS: Readonly<Record<Role, { name: string; sees: string }>> = {
  owner: { name: 'Owner', sees: 'Sees every client, and manages the practice and its people.' },
  cto: { name: 'CTO', sees: 'Sees and works with every client.' },
  associate: { name: 'Associate', sees: 'Works with the clients chosen below.' },
  founder: {
    name: 'Founder',
    sees: 'Sees what’s published about the company and what’s waiting for a decision.',
  },
  viewer: { name: 'Viewer', sees: 'Sees what’s published about the company.' },
};

const INVITED: Readonly<Record<Role, string>> = {
  owner: 'You will see every client and manage the practice and its people.',
  cto: 'You will see and work with every client.',
  associate: 'You will work with the clients you have access to.',
  founder: 'You will see the engagement’s progress and what’s waiting for your decision.',
  viewer: 'You will see the engagement’s published progress.',
};

export function nameOfRole(role: Role): string {
  return WORDS[role].name;
}

/** Worded for the person who assigns the role. */
export function sightOfRole(role: Role): string {
  return WORDS[role].sees;
}

/** Worded for the invited person. */
export function sentenceOfRole(role: Role): string {
  return INVITED[role];
}

export const ROLE_CHOICES = ROLES.map((value) => ({ value, label: WORDS[value].name }));
