package org.rapporteur.importing.contacts;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.ContactField;
import org.rapporteur.importing.contacts.ContactTable.Line;

/** vCards (2.1, 3, 4) as a table: a card a line. Each card is read by itself, so that a broken one harms no other. */
final class Cards {
    private static final Pattern PICTURE =
            Pattern.compile("^(?:[\\w-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", Pattern.CASE_INSENSITIVE);
    private static final List<ContactField> FIELDS = ContactField.KEPT;

    private Cards() {}

    static boolean isCards(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    static ContactTable read(String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder card = new StringBuilder();
        int number = 0;
        int start = 1;
        boolean skipping = false;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (line.strip().equalsIgnoreCase("BEGIN:VCARD")) {
                flush(card, start, lines);
                start = number;
            }
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            // Pictures are not kept, and one of 20 MB is not worth reading.
            skipping = PICTURE.matcher(line).find() || (skipping && (continued || isBase64(line)));
            if (!skipping && !line.isBlank()) {
                card.append(line).append("\r\n");
            }
        }
        flush(card, start, lines);
        return new ContactTable("", FIELDS.stream().map(Cards::title).toList(), lines);
    }

    /** The title of a field in tables of our own making. */
    static String title(ContactField field) {
        return switch (field) {
            case EMAILS -> "E-mail";
            case PHONES -> "Phone";
            case CONFIRMED_ON -> "Last confirmed";
            case COVERS -> "Countries covered";
            default -> field.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        };
    }

    /** Broken folding: picture data that goes on at the margin. */
    private static boolean isBase64(String line) {
        return line.length() > 40 && line.indexOf(':') < 0 && line.indexOf(';') < 0;
    }

    private static void flush(StringBuilder card, int start, List<Line> lines) {
        if (card.toString().isBlank()) {
            return;
        }
        String text = card.toString();
        card.setLength(0);
        VCard read = parsed(text);
        if (read == null) {
            lines.add(new Line(start, List.of(text.lines().limit(3).collect(Collectors.joining(" ")))));
        } else {
            lines.add(new Line(
                    start, FIELDS.stream().map(field -> value(read, field)).toList()));
        }
    }

    private static @Nullable VCard parsed(String text) {
        String closed = text.toUpperCase(Locale.ROOT).contains("END:VCARD") ? text : text + "END:VCARD\r\n";
        try (VCardReader reader = new VCardReader(closed)) {
            return reader.readNext();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String value(VCard card, ContactField field) {
        return switch (field) {
            case GIVEN_NAME -> name(card, true);
            case FAMILY_NAME -> name(card, false);
            case ORGANISATION ->
                card.getOrganization() == null
                                || card.getOrganization().getValues().isEmpty()
                        ? ""
                        : card.getOrganization().getValues().getFirst();
            case POSITION -> card.getTitles().isEmpty() ? first(card.getRoles()) : first(card.getTitles());
            case PROFILES -> {
                Categories categories = card.getCategories();
                yield categories == null ? "" : String.join("; ", categories.getValues());
            }
            case DUTY_STATION -> place(card, false);
            case COUNTRY -> place(card, true);
            case EMAILS -> card.getEmails().stream().map(Cards::email).collect(Collectors.joining("; "));
            case PHONES ->
                card.getTelephoneNumbers().stream()
                        .map(Cards::phone)
                        .filter(one -> !one.isBlank())
                        .collect(Collectors.joining("; "));
            case LANGUAGES ->
                card.getLanguages().stream().map(TextProperty::getValue).collect(Collectors.joining("; "));
            case LINKS -> card.getUrls().stream().map(TextProperty::getValue).collect(Collectors.joining("; "));
            case NOTES -> card.getNotes().stream().map(TextProperty::getValue).collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String name(VCard card, boolean given) {
        StructuredName name = card.getStructuredName();
        if (name != null && (name.getGiven() != null || name.getFamily() != null)) {
            return Objects.requireNonNullElse(given ? name.getGiven() : name.getFamily(), "");
        }
        String full =
                card.getFormattedName() == null ? "" : card.getFormattedName().getValue();
        var parts = org.rapporteur.directory.PersonName.of(Objects.requireNonNullElse(full, ""));
        return given ? parts.given() : parts.family();
    }

    private static String place(VCard card, boolean country) {
        return card.getAddresses().stream()
                .map(address -> country ? address.getCountry() : address.getLocality())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String first(List<? extends TextProperty> texts) {
        return texts.isEmpty()
                ? ""
                : Objects.requireNonNullElse(texts.getFirst().getValue(), "");
    }

    private static String email(Email email) {
        Address.Kind kind = email.getTypes().contains(EmailType.HOME) ? Address.Kind.PRIVATE : Address.Kind.WORK;
        return new Address(kind, Objects.requireNonNullElse(email.getValue(), "")).text();
    }

    private static String phone(Telephone phone) {
        String number = phone.getText() == null && phone.getUri() != null
                ? phone.getUri().getNumber()
                : Objects.requireNonNullElse(phone.getText(), "");
        Address.Kind kind = phone.getTypes().contains(TelephoneType.CELL)
                ? Address.Kind.MOBILE
                : phone.getTypes().contains(TelephoneType.HOME) ? Address.Kind.PRIVATE : Address.Kind.WORK;
        return number.isBlank() ? "" : new Address(kind, number).text();
    }
}
