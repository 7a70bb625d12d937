package org.rapporteur.directory.export;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.property.StructuredName;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.directory.Contact;
import org.rapporteur.shared.SafeFile;

/** Contacts as vCards, version 4: what may be shared. */
public final class ContactCards {
    private ContactCards() {}

    /**
     * Writes the cards, replacing what stood there.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(List<Contact> contacts, Path target) {
        SafeFile.write(target, out -> {
            VCardWriter cards = new VCardWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VCardVersion.V4_0);
            cards.setAddProdId(false);
            for (Contact contact : contacts) {
                cards.write(card(contact));
            }
            cards.flush();
        });
    }

    private static VCard card(Contact contact) {
        VCard card = new VCard();
        StructuredName name = new StructuredName();
        name.setFamily(contact.person().family());
        name.setGiven(
                contact.person().given().isEmpty() ? null : contact.person().given());
        card.setStructuredName(name);
        card.setFormattedName(contact.name());
        if (contact.organisation() != null) {
            card.setOrganization(contact.organisation());
        }
        if (!contact.position().isEmpty()) {
            card.addTitle(contact.position());
        }
        contact.reach().emails().forEach(email -> card.addEmail(email.value(), EmailType.WORK));
        return card;
    }
}
