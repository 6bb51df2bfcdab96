/** Somebody by name. */
export class PersonNameDto {
  id: string;
  name: string;
}
