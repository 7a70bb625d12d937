package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.recognition.OwnerReading.Span;

/** Owners set by hand in the text: "@UNHCR", "@all", "@Jane Example". They overrule every other reading. */
final class HandSetOwners {
    private static final int LONGEST_NAME = 4;
    /** "@IOM and @WFP: print the map". */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&/+]|and|et|y|e)?\\s*", Pattern.CASE_INSENSITIVE);

    /** "@example.org addresses": where mail goes, and nobody. */
    private static final Pattern DOMAIN = Pattern.compile("(?i).*\\.(?:org|com|net|int|edu|gov|info|eu)");

    private static final Pattern BEHIND = Pattern.compile("\\s?:(?=\\s)");

    private final Vocabulary vocabulary;
    private final NameIndex names;
    private final NearestNames nearest;

    HandSetOwners(Vocabulary vocabulary, NameIndex names, NearestNames nearest) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.nearest = nearest;
    }

    OwnerReading find(Tokens tokens, int start) {
        List<Mention<Owner>> owners = new ArrayList<>();
        List<Span> cut = new ArrayList<>();
        for (int i = start; i < tokens.size(); i++) {
            // A name may hold the sign: "Ana @ Port, @ana".
            boolean within =
                    !cut.isEmpty() && tokens.get(i).start() < cut.getLast().end();
            if (!within && isSign(tokens, i)) {
                Mention<Owner> owner = owner(tokens, i + 1);
                int from = tokens.get(i).start();
                owners.add(new Mention<>(owner.what(), from, owner.end()));
                String text = tokens.text();
                int before = cut.isEmpty() ? -1 : cut.getLast().end();
                boolean joined = before >= 0
                        && BETWEEN.matcher(text.substring(before, from)).matches();
                boolean colon =
                        BEHIND.matcher(text).region(owner.end(), text.length()).lookingAt();
                int end = colon ? text.indexOf(':', owner.end()) + 1 : owner.end();
                cut.add(new Span(joined ? before : from, end));
            }
        }
        return new OwnerReading(
                owners, null, tokens.startOf(start), tokens.text().length(), cut);
    }

    /** An @ that starts a word and touches one; not that of an e-mail address. */
    private static boolean isSign(Tokens tokens, int i) {
        int at = tokens.get(i).start();
        return tokens.get(i).is("@")
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).start() == at + 1
                && !DOMAIN.matcher(tokens.get(i + 1).text()).matches()
                && (at == 0 || !Character.isLetterOrDigit(tokens.text().charAt(at - 1)));
    }

    /** End of the capitals that a colon ends: "@Jane Example: …". */
    private static int fullName(Tokens tokens, int start) {
        int i = start;
        while (i < start + LONGEST_NAME && tokens.get(i).isCapitalised()) {
            i++;
        }
        return tokens.get(i).is(":") ? i : start;
    }

    private Mention<Owner> owner(Tokens tokens, int i) {
        Token first = tokens.get(i);
        NameIndex.Hit hit = names.at(tokens, i);
        if (hit != null) {
            return new Mention<>(
                    hit.term().owner(OwnerList.words(tokens, i, hit.end())),
                    first.start(),
                    tokens.get(hit.end() - 1).end());
        }
        int named = fullName(tokens, i);
        if (named > i + 1) {
            String name = OwnerList.words(tokens, i, named);
            Owner person = new Owner(name, OwnerKind.UNKNOWN, nearest.of(name));
            return new Mention<>(person, first.start(), tokens.get(named - 1).end());
        }
        int audience = Audiences.end(tokens, i);
        if (audience > i + 1) {
            return new Mention<>(
                    Owner.of(OwnerList.words(tokens, i, audience), OwnerKind.AUDIENCE),
                    first.start(),
                    tokens.get(audience - 1).end());
        }
        Owner owner = vocabulary
                .find(first.text())
                .map(Vocabulary.Term::owner)
                .orElseGet(() -> audience == i + 1
                        ? Owner.of(first.text(), OwnerKind.AUDIENCE)
                        : new Owner(first.text(), OwnerKind.UNKNOWN, nearest.of(first.text())));
        return new Mention<>(owner, first.start(), first.end());
    }
}
