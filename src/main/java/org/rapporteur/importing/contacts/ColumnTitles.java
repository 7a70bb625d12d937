package org.rapporteur.importing.contacts;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.ContactField;
import org.rapporteur.shared.Folding;

/** What titles of columns mean in English, French and Spanish, and in the exports of usual mail programs. */
final class ColumnTitles {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(" \\d+$");

    private static final Map<ContactField, List<String>> WORDS = Map.ofEntries(
            entry(
                    ContactField.FULL_NAME,
                    List.of(
                            "name",
                            "full name",
                            "display name",
                            "contact",
                            "contact name",
                            "person",
                            "participant",
                            "focal point",
                            "nom complet",
                            "nom et prenom",
                            "nom prenom",
                            "prenom et nom",
                            "participant e",
                            "point focal",
                            "nombre",
                            "nombre completo",
                            "nombre y apellido",
                            "nombre y apellidos",
                            "punto focal",
                            "persona",
                            "contacto",
                            "fn")),
            entry(
                    ContactField.GIVEN_NAME,
                    List.of(
                            "given name",
                            "first name",
                            "firstname",
                            "forename",
                            "prenom",
                            "prenoms",
                            "nombres",
                            "nombre de pila",
                            "primer nombre")),
            entry(
                    ContactField.FAMILY_NAME,
                    List.of(
                            "family name",
                            "last name",
                            "lastname",
                            "surname",
                            "nom de famille",
                            "nom",
                            "apellido",
                            "apellidos")),
            entry(
                    ContactField.ORGANISATION,
                    List.of(
                            "organisation",
                            "organization",
                            "agency",
                            "org",
                            "company",
                            "institution",
                            "organisme",
                            "agence",
                            "organizacion",
                            "agencia",
                            "institucion",
                            "entidad",
                            "structure",
                            "affiliation")),
            entry(
                    ContactField.POSITION,
                    List.of(
                            "position",
                            "title",
                            "job title",
                            "function",
                            "role",
                            "designation",
                            "poste",
                            "fonction",
                            "titre",
                            "cargo",
                            "puesto",
                            "funcion")),
            entry(
                    ContactField.PROFILES,
                    List.of(
                            "profile",
                            "profiles",
                            "im profile",
                            "im profiles",
                            "expertise",
                            "specialty",
                            "profil",
                            "profils",
                            "profil im",
                            "profil gi",
                            "perfil",
                            "perfiles",
                            "perfil im")),
            entry(
                    ContactField.DUTY_STATION,
                    List.of(
                            "duty station",
                            "station",
                            "location",
                            "city",
                            "town",
                            "base",
                            "office",
                            "lieu",
                            "lieu d affectation",
                            "ville",
                            "affectation",
                            "bureau",
                            "lugar de destino",
                            "ciudad",
                            "ubicacion",
                            "sede",
                            "business city")),
            entry(
                    ContactField.COUNTRY,
                    List.of(
                            "country",
                            "country of duty station",
                            "pays",
                            "pais",
                            "country region",
                            "business country region",
                            "pays d affectation")),
            entry(
                    ContactField.COVERS,
                    List.of(
                            "countries covered",
                            "covers",
                            "coverage",
                            "country coverage",
                            "countries",
                            "area covered",
                            "pays couverts",
                            "couverture",
                            "paises cubiertos",
                            "cobertura")),
            entry(
                    ContactField.LANGUAGES,
                    List.of("language", "languages", "langue", "langues", "idioma", "idiomas", "spoken languages")),
            entry(
                    ContactField.EMAILS,
                    List.of(
                            "email",
                            "e mail",
                            "mail",
                            "emails",
                            "e mails",
                            "email address",
                            "e mail address",
                            "email addresses",
                            "work email",
                            "work e mail",
                            "courriel",
                            "adresse e mail",
                            "adresse email",
                            "adresse mail",
                            "adresse electronique",
                            "courrier electronique",
                            "correo",
                            "correo electronico",
                            "direccion de correo",
                            "correo e")),
            entry(
                    ContactField.PHONES,
                    List.of(
                            "phone",
                            "phones",
                            "telephone",
                            "tel",
                            "phone number",
                            "telephone number",
                            "work phone",
                            "business phone",
                            "office phone",
                            "contact number",
                            "telephone bureau",
                            "numero de telephone",
                            "telefono",
                            "telefonos",
                            "numero de telefono")),
            entry(
                    ContactField.LINKS,
                    List.of(
                            "link",
                            "links",
                            "url",
                            "web page",
                            "website",
                            "web site",
                            "linkedin",
                            "profile link",
                            "lien",
                            "liens",
                            "site web",
                            "enlace",
                            "enlaces",
                            "pagina web",
                            "sitio web")),
            entry(
                    ContactField.MEMBER_SINCE,
                    List.of(
                            "member since",
                            "since",
                            "joined",
                            "joined on",
                            "start date",
                            "membre depuis",
                            "depuis",
                            "miembro desde",
                            "desde")),
            entry(
                    ContactField.MEMBER_UNTIL,
                    List.of(
                            "member until",
                            "until",
                            "end date",
                            "membre jusqu au",
                            "jusqu au",
                            "miembro hasta",
                            "hasta")),
            entry(
                    ContactField.MAILING_LIST,
                    List.of(
                            "mailing list",
                            "on mailing list",
                            "in mailing list",
                            "liste de diffusion",
                            "lista de correo",
                            "lista de distribucion",
                            "distribution list")),
            entry(
                    ContactField.CONFIRMED_ON,
                    List.of(
                            "last confirmed",
                            "confirmed",
                            "confirmed on",
                            "last updated",
                            "verified on",
                            "confirme le",
                            "mis a jour le",
                            "confirmado el",
                            "actualizado el")),
            entry(
                    ContactField.LEFT_ON,
                    List.of("left on", "left", "departed", "departure", "parti le", "depart", "salida", "se fue el")),
            entry(
                    ContactField.NOTES,
                    List.of(
                            "notes",
                            "note",
                            "remarks",
                            "comments",
                            "comment",
                            "remarques",
                            "commentaires",
                            "commentaire",
                            "observations",
                            "notas",
                            "nota",
                            "comentarios",
                            "observaciones")));

    private static final Map<String, Target> TARGETS = targets();

    private ColumnTitles() {}

    private static Map<String, Target> targets() {
        Map<String, Target> targets = new HashMap<>();
        WORDS.forEach((field, words) -> words.forEach(word -> targets.put(word, Target.of(field))));
        for (String word : List.of(
                "mobile",
                "mobile phone",
                "cell",
                "cell phone",
                "cellphone",
                "gsm",
                "portable",
                "telephone portable",
                "movil",
                "celular",
                "telefono movil",
                "whatsapp",
                "mobile number")) {
            targets.put(word, new Target(ContactField.PHONES, Address.Kind.MOBILE));
        }
        for (String word : List.of("home phone", "private phone", "telephone prive", "telefono particular")) {
            targets.put(word, new Target(ContactField.PHONES, Address.Kind.PRIVATE));
        }
        for (String word : List.of(
                "private email",
                "personal email",
                "private e mail",
                "personal e mail",
                "courriel prive",
                "e mail prive",
                "correo personal",
                "correo privado")) {
            targets.put(word, new Target(ContactField.EMAILS, Address.Kind.PRIVATE));
        }
        return Map.copyOf(targets);
    }

    /** A title without case, accents and signs, as titles are compared and remembered. */
    static String key(String title) {
        return NOISE.matcher(Folding.fold(title)).replaceAll(" ").strip();
    }

    /** What a title means; empty when it says nothing that is known. "E-mail 2" means what "E-mail" does. */
    static Optional<Target> target(String title) {
        String key = key(title);
        return Optional.ofNullable(TARGETS.get(key))
                .or(() -> Optional.ofNullable(TARGETS.get(NUMBER.matcher(key).replaceFirst(""))));
    }
}
