package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Relation;

/** The code by which a mapper gets from what clients send as a key to what the entity manager takes, and back. */
final class TargetKeyCode {

    private TargetKeyCode() {}

    // input.authorId(), TicketView.SeatKey.toEntityKey(input.seatId()) or
    // BlockView.SeatKey.toEntityKeys(input.seatIds())
    static CodeBlock sent(Names names, Attribute attribute, CodeBlock sent) {
        Relation target = attribute.target();
        return target.compositeKey().isPresent()
                ? CodeBlock.of("$T.toEntityKey$L($L)", target.keyRecord(names), attribute.isToMany() ? "s" : "", sent)
                : sent;
    }

    // references.key(article.getAuthor(), Long.class), or
    // TicketView.SeatKey.of(references.key(ticket.getSeat(), Seat.Place.class))
    static CodeBlock read(Names names, Attribute attribute, String reference) {
        Relation target = attribute.target();
        CodeBlock key = CodeBlock.of(
                "references.key($L, $T.class)", reference, target.key().boxed());
        return target.compositeKey().isPresent() ? CodeBlock.of("$T.of($L)", target.keyRecord(names), key) : key;
    }
}
