import { get, patch, post, remove } from './http';
import { getEvery } from './pages';
import type { MemberChanges, NewInvitation, NewPractice, Versioned } from './types';

export const createPractice = (body: NewPractice) => post('/v1/practices', { body });
export const readPractice = () => get('/v1/practice');
export const renamePractice = (name: string, version: number) =>
  patch('/v1/practice', { version, body: { name } });
export const removeDemo = () => remove('/v1/practice/demo-data');

export const listMembers = () => getEvery((query) => get('/v1/members', { query }));
export const changeMember = ({ id, version }: Versioned, body: MemberChanges) =>
  patch('/v1/members/{id}', { path: { id }, version, body });
export const endMembership = ({ id, version }: Versioned) =>
  remove('/v1/members/{id}', { path: { id }, version });

export const listInvitations = () => getEvery((query) => get('/v1/invitations', { query }));
export const invite = (body: NewInvitation) => post('/v1/invitations', { body });
export const revokeInvitation = ({ id, version }: Versioned) =>
  remove('/v1/invitations/{id}', { path: { id }, version });
