/** The tenant of the installation itself: mails about accounts belong to it and to no practice. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';
