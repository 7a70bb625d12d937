package org.rapporteur.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Targets of links, made fit for a Word document; an address Word would call damaged never gets in. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");
    private static final Pattern ILLEGAL = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private Links() {}

    /** True for a link inside the document; a bare "#" is a placeholder whose target was lost. */
    static boolean isInside(String href) {
        return href.strip().startsWith("#");
    }

    /** The address of a link that leaves the document; empty when it is none that Word may open. */
    static Optional<String> outside(String href) {
        String address = href.strip();
        if (address.toLowerCase(Locale.ROOT).startsWith("www.")) {
            address = "https://" + address;
        }
        String legal = ILLEGAL.matcher(address)
                .replaceAll(match ->
                        URLEncoder.encode(match.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            String scheme = new URI(legal).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(legal)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
