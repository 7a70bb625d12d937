package org.rapporteur.importing.contacts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.importing.contacts.ContactTable.Line;

/** Text from the clipboard as a table: the To line of a mail, an e-mail signature, or cells of a spreadsheet. */
final class PastedContacts {
    private static final String EMAIL = "[^\\s@<>()\\[\\],;:\"]+@[^\\s@<>()\\[\\],;:\"]+\\.[^\\s@<>()\\[\\],;:\".]+";
    private static final Pattern ADDRESS = Pattern.compile(EMAIL);
    private static final Pattern HEADER =
            Pattern.compile("^(to|cc|bcc|from|a|de|para|à|cci)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d ()./\\-\\u00a0]{6,}\\d");
    private static final Pattern PHONE_LABEL =
            Pattern.compile("^(?:m|mob|mobile|cell|gsm|portable|movil|móvil|whatsapp)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");

    private PastedContacts() {}

    static ContactTable read(String text) {
        if (text.contains("\t")) {
            return CsvTable.read(text, "the clipboard");
        }
        long addresses = ADDRESS.matcher(text).results().count();
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        boolean signature = addresses <= 1 && lines >= 3;
        return signature ? signature(text) : recipients(text);
    }

    /** "Ana Example <ana@example.org>; bruno@example.org": a line a person. */
    private static ContactTable recipients(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        String joined = text.lines()
                .map(line -> HEADER.matcher(line.strip()).replaceFirst(""))
                .collect(Collectors.joining(";"));
        // A comma inside quotes, or before an address in angles without one of its own, is part of a name.
        for (String one :
                joined.split(";|(?<=>)\\s*,|,(?=\\s*" + EMAIL + "\\s*(?:[,;]|$))|(?<=\\.[a-zA-Z]{2,10}),", -1)) {
            if (one.isBlank()) {
                continue;
            }
            number++;
            Matcher address = ADDRESS.matcher(one);
            if (address.find()) {
                String name = one.substring(0, address.start())
                        .replaceAll("[<\"'(]", "")
                        .strip();
                String named = name.isEmpty() ? nameOf(address.group()) : name;
                lines.add(new Line(number, List.of(named, address.group())));
            } else {
                lines.add(new Line(number, List.of(one.strip(), "")));
            }
        }
        return new ContactTable("", List.of("Name", "E-mail"), lines);
    }

    /** The lines of a signature: name, position, organisation, then whatever looks like a number, an address, a page. */
    private static ContactTable signature(String text) {
        List<String> words = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        String email = "";
        String link = "";
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher address = ADDRESS.matcher(line);
            Matcher phone = PHONE.matcher(line);
            Matcher page = LINK.matcher(line);
            if (address.find()) {
                email = address.group();
            } else if (page.find()) {
                link = page.group();
            } else if (phone.find()) {
                phone.reset();
                while (phone.find()) {
                    String label = line.substring(0, phone.start()).strip();
                    boolean mobile = PHONE_LABEL
                            .matcher(label.replaceAll("^.*[|/·•]\\s*", ""))
                            .find();
                    phones.add((mobile ? "mobile: " : "") + phone.group().strip());
                }
            } else if (!line.matches("[-–—_=*\\s]+")) {
                words.add(line);
            }
        }
        List<String> parts = new ArrayList<>(words.stream()
                .flatMap(line -> Arrays.stream(line.split("\\s*[|•]\\s*", -1)))
                .filter(part -> !part.isBlank())
                .toList());
        String name = parts.isEmpty() ? nameOf(email) : parts.removeFirst();
        String position = parts.isEmpty() ? "" : parts.removeFirst();
        String organisation = parts.isEmpty() ? "" : parts.removeFirst();
        return new ContactTable(
                "",
                List.of("Name", "Position", "Organisation", "E-mail", "Phone", "Link", "Notes"),
                List.of(new Line(
                        1,
                        List.of(
                                name,
                                position,
                                organisation,
                                email,
                                String.join("; ", phones),
                                link,
                                String.join(", ", parts)))));
    }

    /** A name from "ana.example@…": "Ana Example". */
    static String nameOf(String email) {
        String local = email.replaceFirst("@.*", "").replaceAll("\\d+", "");
        return Arrays.stream(local.split("[._\\-+]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
