"""What the floor's figures mean: pure arithmetic over segments and agent time, without SQL or screen."""
