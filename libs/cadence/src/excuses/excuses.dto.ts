import { IsString, Length, Matches } from 'class-validator';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

export class NewExcuseDto {
  /** Why no entry is needed. 1 to 500 characters. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

export class ExcuseDto {
  reason: string;
  excusedBy: PersonNameDto;
  /** @format date-time */
  excusedAt: string;
}
