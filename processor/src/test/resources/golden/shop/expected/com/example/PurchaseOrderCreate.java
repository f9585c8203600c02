package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a purchase order. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record PurchaseOrderCreate(@Nullable String customer) implements Payload {}
