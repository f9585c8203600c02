package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change an order (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderPatch(
        Change<String> customer,
        Change<List<OrderLineInput>> lines,
        Change<List<OrderStopInput>> stops) implements Payload {}
