package org.rapporteur.directory.export;

import org.rapporteur.directory.ContactField;

/** Titles of columns; the importer understands each of them. */
final class ContactTitles {
    private ContactTitles() {}

    static String of(ContactField field) {
        return switch (field) {
            case FULL_NAME -> "Name";
            case GIVEN_NAME -> "Given name";
            case FAMILY_NAME -> "Family name";
            case ORGANISATION -> "Organisation";
            case POSITION -> "Position";
            case PROFILES -> "IM profiles";
            case DUTY_STATION -> "Duty station";
            case COUNTRY -> "Country";
            case COVERS -> "Countries covered";
            case EMAILS -> "E-mail";
            case PHONES -> "Phone";
            case LANGUAGES -> "Languages";
            case LINKS -> "Links";
            case MEMBER_SINCE -> "Member since";
            case MEMBER_UNTIL -> "Member until";
            case MAILING_LIST -> "Mailing list";
            case CONFIRMED_ON -> "Last confirmed";
            case LEFT_ON -> "Left on";
            case NOTES -> "Notes";
        };
    }
}
