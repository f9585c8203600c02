package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change a parcel (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ParcelPatch(
        Change<ParcelView.OrderLineKey> lineId,
        Change<List<ParcelView.OrderLineKey>> otherIds) implements Payload {}
