import { ROLES, type Role } from '@quarterdeck/domain/roles';

const WORDS: Readonly<Record<Role, { name: string; may: string }>> = {
  owner: { name: 'Owner', may: 'You will see every client and manage the practice and its people.' },
  cto: { name: 'CTO', may: 'You will see and work with every client.' },
  associate: { name: 'Associate', may: 'You will work with the clients you are given.' },
  founder: { name: 'Founder', may: 'You will see the progress of the engagement and what waits for you.' },
  viewer: { name: 'Viewer', may: 'You will see the published progress of the engagement.' },
};

export function nameOfRole(role: Role): string {
  return WORDS[role].name;
}

/** What an invited person will be able to do. */
export function sentenceOfRole(role: Role): string {
  return WORDS[role].may;
}

export const ROLE_CHOICES = ROLES.map((value) => ({ value, label: WORDS[value].name }));
