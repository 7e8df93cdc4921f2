"""What a sentence says, in words and an order that models know: each module cures one ill."""
