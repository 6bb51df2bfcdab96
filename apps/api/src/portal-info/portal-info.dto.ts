export class DemoSignInDto {
  /** Who this is, e.g. `Fractional CTO`. */
  label: string;
  email: string;
  password: string;
}

export class PortalInfoDto {
  /** Whether a new practice can be started here. */
  signUp: boolean;
  /** Accounts of the demo practice; only in the quickstart, and only while the demo is there. */
  demoSignIns: DemoSignInDto[];
  /** Whether mails go to the development mailbox at /mailbox. */
  mailbox: boolean;
}
